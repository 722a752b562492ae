import Gateway
import RecordPrint
import RecordStore

/// What the page of notices says, in one language.
struct NoticeScene: Sendable {
    private static let done = ["sent", "confirmed", "forgotten", "chosen"]

    let texts: Texts
    private let channels: [NoticeChannel]

    init(_ texts: Texts, channels: [NoticeChannel]) { (self.texts, self.channels) = (texts, channels) }

    func values(_ wishes: NoticeWishes, _ form: NoticeForm, _ token: String, at now: Timestamp) -> PageValues {
        let reached = channels.filter { wishes.contacts[$0]?.address.isEmpty == false }
        let told = form.mistake.flatMap { mistake in
            form.channel.map { ["notice.\(mistake)": "\(mistake == "code" ? "code" : "address")-\($0.rawValue)"] }
        }
        return PageValues([
            "title": texts["settings"], "form": token,
            "notice": Self.done.contains(form.notice) ? texts["notice.\(form.notice)"] : "",
            "mistake": told?.first.map { [PageValues(["text": texts[$0.key], "href": "#\($0.value)"])] } ?? [],
            "channels": channels.map { channel(wishes, $0, form, token, at: now) },
            "choices": reached.isEmpty ? [] : [choices(wishes, reached)],
            "tells": true, "isEmpty": channels.isEmpty, "isDaily": wishes.isDaily, "hasMail": reached.contains(.email),
        ])
    }

    private func channel(
        _ wishes: NoticeWishes,
        _ channel: NoticeChannel,
        _ form: NoticeForm,
        _ token: String,
        at now: Timestamp
    ) -> PageValues {
        let contact = wishes.contacts[channel] ?? NoticeContact()
        let pending = contact.pending.flatMap { $0.expires > now ? $0 : nil }
        let isWrong = form.channel == channel
        let mistake = form.mistake.flatMap { isWrong ? texts["notice.\($0)"] : nil } ?? ""
        return PageValues([
            "channel": channel.rawValue, "heading": texts["channel.\(channel.rawValue)"], "form": token,
            "address": contact.address, "pending": pending.map { texts("codeSentTo", ["address": $0.address]) } ?? "",
            "label": texts["\(contact.address.isEmpty ? "address" : "newAddress").\(channel.rawValue)"],
            "help": texts["addressHelp.\(channel.rawValue)"],
            "type": channel == .email ? "email" : "tel", "complete": channel == .email ? "email" : "tel",
            "typed": isWrong ? CleanText.clean(form.typed, limit: 254) : "",
            "ask": texts[contact.address.isEmpty ? "sendCode" : "changeAddress"],
            "addressMistake": form.mistake == "code" ? "" : mistake,
            "codeMistake": form.mistake == "code" ? mistake : "",
        ])
    }

    /// A row for each thing that can be told, a box for each way.
    private func choices(_ wishes: NoticeWishes, _ reached: [NoticeChannel]) -> PageValues {
        PageValues([
            "topics": NoticeTopic.allCases.map { topic in
                PageValues([
                    "topic": topic.rawValue, "label": texts["topic.\(topic.rawValue)"],
                    "boxes": reached.map { channel in
                        PageValues([
                            "name": channel.rawValue, "value": topic.rawValue,
                            "label": texts["by.\(channel.rawValue)"], "isOn": wishes.wants(topic, by: channel),
                        ])
                    },
                ])
            }
        ])
    }
}
