import Gateway
import Hummingbird
import RecordStore

/// `/settings`: where somebody is told of what, once the address is shown to be theirs.
struct NoticePages: Sendable {
    let notices: ChooseNotices
    let templates: PageTemplates

    func show(_ request: PageRequest, _ form: NoticeForm = NoticeForm()) async throws(Refusal) -> Response {
        let wishes = try await notices.wishes(of: request.user)
        let scene = NoticeScene(request.texts, channels: notices.channels)
        var told = form
        if told.notice.isEmpty { told.notice = request["done"] }
        let values = scene.values(wishes, told, request.form, at: .now)
        let frame = Frame(request.visitor, request.user, form: request.form)
        let text = templates.page("settings", request.visitor.words, frame.values.merging(values) { $1 })
        return Response(page: text, status: form.mistake == nil ? .ok : .unprocessableContent)
    }

    func send(_ sent: PageForm, _ request: PageRequest) async throws(Refusal) -> Response {
        let channel = NoticeChannel(rawValue: sent["channel"])
        let language = request.visitor.words.language.rawValue
        do throws(Refusal) {
            switch (sent["act"], channel) {
            case ("ask", let channel?):
                try await notices.ask(channel, sent["address"], language: language, by: request.user)
                return Response(seeing: "/settings?done=sent")
            case ("confirm", let channel?):
                try await notices.confirm(channel, sent["code"], by: request.user)
                return Response(seeing: "/settings?done=confirmed")
            case ("forget", let channel?):
                try await notices.forget(channel, by: request.user)
                return Response(seeing: "/settings?done=forgotten")
            case ("choose", nil):
                try await notices.choose(
                    wanted(sent),
                    isDaily: sent["daily"] == "yes",
                    language: language,
                    by: request.user
                )
                return Response(seeing: "/settings?done=chosen")
            default: throw RecordPages.absent
            }
        } catch {
            guard [.incorrect, .gone, .busy].contains(error.kind), let channel else { throw error }
            let mistake = sent["act"] == "ask" ? error.kind == .busy ? "busy" : "address" : "code"
            let form = NoticeForm(channel: channel, mistake: mistake, typed: sent["address"])
            return try await show(request, form)
        }
    }

    private func wanted(_ sent: PageForm) -> [NoticeChannel: Set<NoticeTopic>] {
        notices.channels.reduce(into: [:]) { wanted, channel in
            wanted[channel] = Set(sent.all(channel.rawValue).compactMap(NoticeTopic.init))
        }
    }
}
