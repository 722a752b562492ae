import Gateway
import Hummingbird

/// `/p/{ref}/messages` and what is under it.
struct MessagePages: Sendable {
    /// Of a conversation's key: the page for a new one.
    static let new = "new"

    let work: WorkServices
    let view: ViewRecord
    let templates: PageTemplates

    /// One of the pages: the conversations for an empty key, a new message, or one conversation.
    func show(_ handle: String, _ key: String, _ request: PageRequest) async throws(Refusal) -> ScenePage {
        switch key {
        case "":
            let (record, threads) = try await work.reading.list(handle, by: request.user)
            let scene = Scene(record, request.texts)
            return ScenePage("messages", scene.messages(threads, request.user), scene)
        case Self.new: return try await compose(handle, MessageForm(draft: Self.begun(request)), request)
        default: return try await open(handle, key, MessageForm(), request)
        }
    }

    /// What another page has begun to write: a topic and a subject, never a text.
    private static func begun(_ request: PageRequest) -> MessageDraft {
        MessageDraft(topic: request["topic"], subject: "", text: "")
    }

    private func compose(
        _ handle: String,
        _ form: MessageForm,
        _ request: PageRequest
    ) async throws(Refusal) -> ScenePage {
        guard request.user.role == .patient else { throw RecordPages.absent }
        let scene = Scene(try await view(handle, .messages, by: request.user), request.texts)
        guard scene.record.mayAct(.messages) else { throw RecordPages.absent }
        return ScenePage("newMessage", scene.newMessage(form, request.form), scene)
    }

    private func open(
        _ handle: String,
        _ key: String,
        _ form: MessageForm,
        _ request: PageRequest
    ) async throws(Refusal) -> ScenePage {
        // The chart is for reading; staff answer, and so read for the patient, at the clinic's own page.
        let marks = request.user.role == .patient && request.isOpening
        let opened = try await work.reading.open(handle, key, by: request.user, marks: marks)
        let scene = Scene(opened.record, request.texts)
        return ScenePage("thread", scene.thread(opened, request.user, form, request.form), scene)
    }

    /// Sends a message; what has mistakes comes back as it was typed.
    ///
    /// - Returns: Where to go on, or the page again.
    func send(
        _ handle: String,
        _ key: String,
        _ form: PageForm,
        _ request: PageRequest
    ) async throws(Refusal) -> FormOutcome {
        var draft = MessageDraft(topic: form["topic"], subject: form["subject"], text: form["text"])
        let mark = WorkForm(form["key"], of: request.user)
        var again = MessageForm(draft: draft, key: form["key"])
        if key == Self.new {
            again.mistakes = draft.mistakes
            guard again.mistakes.isEmpty else { return .again(try await compose(handle, again, request)) }
            do throws(Refusal) {
                let thread = try await work.writing.begin(handle, draft, mark, by: request.user)
                return .seeing("/p/\(handle)/messages/\(thread)")
            } catch {
                again.notice = try Self.notSent(error, request)
                return .again(try await compose(handle, again, request))
            }
        }
        again.mistakes = draft.textMistakes
        guard again.mistakes.isEmpty else { return .again(try await open(handle, key, again, request)) }
        do throws(Refusal) {
            try await work.writing.answer(handle, key, draft, mark, by: request.user)
            return .seeing("/p/\(handle)/messages/\(key)")
        } catch {
            guard error.kind == .gone else {
                again.notice = try Self.notSent(error, request)
                return .again(try await open(handle, key, again, request))
            }
            // Nothing typed is lost: it becomes the beginning of a new message.
            draft = MessageDraft(topic: MessageTopic.other.rawValue, subject: "", text: draft.text)
            let kept = MessageForm(draft: draft, notice: request.texts["closedMeanwhile"])
            return .again(try await compose(handle, kept, request))
        }
    }

    /// What to say above a text that could not be sent now and is still there.
    private static func notSent(_ error: Refusal, _ request: PageRequest) throws(Refusal) -> String {
        switch error.kind {
        case .conflict, .unmet, .busy, .unavailable: return request.texts["notSent"]
        default: throw error
        }
    }
}
