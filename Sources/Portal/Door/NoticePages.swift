import Gateway
import Hummingbird
import RecordStore

/// `/settings`: the account, and for who has a record where they are told of what, once the address is shown to be theirs.
struct NoticePages: Sendable {
    let notices: ChooseNotices
    let account: AccountPages
    let templates: PageTemplates

    func show(
        _ request: PageRequest,
        _ form: NoticeForm = NoticeForm(),
        _ secrets: SecretForm = SecretForm()
    ) async throws(Refusal) -> Response {
        var values = try await account.values(request, secrets)
        if request.user.hasRecords {
            let wishes = try await notices.wishes(of: request.user)
            let scene = NoticeScene(request.texts, channels: notices.channels)
            var told = form
            if told.notice.isEmpty { told.notice = request["done"] }
            values.merge(scene.values(wishes, told, request.form, at: .now)) { $1 }
        }
        if let wrong = secrets.values(request.texts)["mistakes"] { values["mistakes"] = wrong }
        let frame = Frame(request.visitor, request.user, form: request.form)
        let text = templates.page("settings", request.visitor.words, frame.values.merging(values) { $1 })
        let isWrong = form.mistake != nil || secrets.mistake != nil
        return Response(page: text, status: isWrong ? .unprocessableContent : .ok)
    }

    func send(_ sent: PageForm, _ request: PageRequest) async throws(Refusal) -> Response {
        if AccountPages.acts.contains(sent["act"]) {
            guard let wrong = try await account.send(sent, request) else {
                let done = ["end": "ended", "endOthers": "endedOthers"][sent["act"]] ?? "password"
                return Response(seeing: "/settings?done=\(done)")
            }
            return try await show(request, NoticeForm(), wrong)
        }
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
