import Gateway
import Hummingbird
import RecordStore

/// `/clinic/outbox`: what patients could not be told.
extension ClinicPages {
    func outbox(_ request: PageRequest) async throws(Refusal) -> Response {
        _ = try Self.pages(request, .outbox)
        let letters = try await work.outbox.list(by: request.user)
        return answer("clinicOutbox", ClinicScene(request.texts).outbox(letters, request.form), .outbox, request)
    }

    func sendAgain(_ sent: PageForm, _ request: PageRequest) async throws(Refusal) -> Response {
        guard let number = Int64(sent["number"]) else { throw RecordPages.absent }
        try await work.outbox.again(number, by: request.user, at: .now)
        return Response(seeing: ClinicPage.outbox.path)
    }
}
