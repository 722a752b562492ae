import Gateway
import Hummingbird
import RecordStore

/// Where the links of letters lead, without logging in: `/r/{secret}` and `/unsubscribe/{secret}`.
///
/// Programs that scan mail follow links: GET changes nothing, and nothing clinical is on either page.
struct LetterPages: Sendable {
    let answering: AnswerReminder
    let notices: ChooseNotices
    let address: ServerAddress
    let templates: PageTemplates

    func ask(_ secret: String, _ visitor: Visitor) async throws(Refusal) -> Response {
        reminder(try await answering.visit(secret, at: .now), secret, visitor)
    }

    func answer(_ secret: String, _ request: Request, _ visitor: Visitor) async throws -> Response {
        let form = try await PageForm(request, of: visitor, at: address)
        guard let answer = AnswerReminder.Answer(rawValue: form["answer"]) else { throw RecordPages.absent }
        do throws(Refusal) {
            try await answering(answer, secret, at: .now)
            return Response(seeing: "/r/\(secret)")
        } catch {
            guard error.kind == .conflict else { throw error }
            return reminder(try await answering.visit(secret, at: .now), secret, visitor, isLate: true)
        }
    }

    private func reminder(_ visit: Visit, _ secret: String, _ visitor: Visitor, isLate: Bool = false) -> Response {
        let texts = visitor.texts
        let times = VisitTime(clock: answering.clock, texts: texts)
        let isOpen = visit.isChangeable(at: .now) && !isLate
        let state =
            visit.stage == .cancelled
            ? "saidCancel" : !isOpen ? "saidOther" : visit.confirmedAt == nil ? nil : "saidCome"
        let asks = PageValues(["action": "/r/\(secret)", "come": visit.confirmedAt == nil])
        let values = PageValues([
            "title": texts["reminderTitle"], "when": visit.start.map { times.span($0, nil) } ?? "", "zone": times.zone,
            "state": state.map { texts[$0] } ?? "", "asks": isOpen ? [asks] : [],
        ])
        return page("reminder", values, visitor, status: isLate ? .conflict : .ok)
    }

    func leaving(_ secret: String, _ visitor: Visitor) async throws(Refusal) -> Response {
        guard try await notices.stops(secret) else { throw RecordPages.absent }
        return page("unsubscribe", ["asks": "/unsubscribe/\(secret)"], visitor)
    }

    /// By a mail program or a person: the secret is enough, and nothing but letters is lost by it (RFC 8058).
    func leave(_ secret: String, _ visitor: Visitor) async throws(Refusal) -> Response {
        try await notices.leave(secret)
        return page("unsubscribe", ["isDone": true], visitor)
    }

    /// A browser that is new here gets what binds the form to it.
    private func page(
        _ template: String,
        _ values: PageValues,
        _ visitor: Visitor,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let visit = visitor[.session] ?? visitor[.visit] ?? Secret().text
        let frame = Frame(visitor, nil, form: Visitor.formToken(of: visit))
        let text = templates.page(template, visitor.words, frame.values.merging(values) { $1 })
        let response = Response(page: text, status: status)
        return visitor.formToken == nil ? response.setting(.visit, visit) : response
    }
}
