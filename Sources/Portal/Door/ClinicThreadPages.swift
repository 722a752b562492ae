import Gateway
import Hummingbird
import RecordStore

/// `/clinic/messages/{ref}/{key}`: one conversation, which staff take on, answer and close.
struct ClinicThreadPages: Sendable {
    let work: WorkServices
    let pages: ClinicPages

    func show(
        _ handle: String,
        _ key: String,
        _ request: PageRequest,
        _ form: MessageForm = MessageForm()
    ) async throws(Refusal) -> Response {
        _ = try ClinicPages.pages(request, .messages)
        let opened = try await work.reading.open(handle, key, by: request.user, marks: request.isOpening)
        let scene = Scene(opened.record, request.texts)
        let isWrong = !form.mistakes.isEmpty || !form.notice.isEmpty
        let values = scene.clinicThread(opened, request.user, form, request.form)
        return pages.answer("clinicThread", values, .messages, request, isWrong: isWrong)
    }

    /// Takes on, answers or closes.
    func send(
        _ handle: String,
        _ key: String,
        _ sent: PageForm,
        _ request: PageRequest
    ) async throws(Refusal) -> Response {
        _ = try ClinicPages.pages(request, .messages)
        let draft = MessageDraft(text: sent["text"])
        var form = MessageForm(draft: draft, key: sent["key"])
        do throws(Refusal) {
            switch sent["act"] {
            case "claim": try await work.tending.claim(handle, key, from: sent["owner"], by: request.user)
            case "close": try await work.tending.close(handle, key, by: request.user)
            case "answer":
                form.mistakes = draft.textMistakes
                guard form.mistakes.isEmpty else { return try await show(handle, key, request, form) }
                let mark = WorkForm(sent["key"], of: request.user)
                try await work.writing.answer(handle, key, draft, mark, by: request.user)
            default: throw RecordPages.absent
            }
        } catch {
            guard error.kind == .conflict || error.kind == .gone else { throw error }
            form.notice = request.texts["mistake.moved"]
            return try await show(handle, key, request, form)
        }
        return Response(seeing: "/clinic/messages/\(handle)/\(key)")
    }
}
