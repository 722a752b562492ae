import ClinicalRecord
import RecordStore

/// Puts into words what somebody is told.
struct WriteLetter: Sendable {
    let address: ServerAddress
    let clock: ClinicClock
    /// What the clinic is called in text messages; empty for no name.
    let clinic: String

    /// - Parameters:
    ///   - items: What is told, all to one address.
    ///   - wishes: Whose.
    ///   - channel: By which way.
    ///   - to: The address.
    ///   - answer: The address where a reminder is answered; `nil` for what needs no answer.
    /// - Returns: A letter that is the same however often it is written, but for the secret of its answer.
    func callAsFunction(
        _ items: [OutboxItem],
        _ wishes: NoticeWishes,
        by channel: NoticeChannel,
        to: String,
        answer: String?
    ) -> Letter {
        let words = LetterWords.of(wishes.language)
        let told = Dictionary(grouping: items) { $0.kind }
        let kinds = NoticeKind.allCases.filter { told[$0.rawValue] != nil }
        let lines = kinds.flatMap { sentences($0, told[$0.rawValue] ?? [], words) }
        let isAsked = kinds.allSatisfy { $0.topic == nil }
        let leave = isAsked ? nil : "\(address.base)/unsubscribe/\(wishes.leave)"
        let link = answer ?? (isAsked ? nil : address.base + "/")
        let subject = kinds.count == 1 ? words("subject.\(kinds[0].rawValue)") : words("subject.several")
        let text: String
        switch channel {
        case .sms:
            let name = clinic.isEmpty ? "" : clinic + ": "
            text =
                name
                + (lines + (answer == nil ? [] : [words(isAsked ? "go.secured" : "answer")]) + [link ?? ""]).joined(
                    separator: " "
                )
        case .email: text = mail(lines, kinds, words, link: link, leave: leave, isAnswered: answer != nil)
        }
        let seed = "letter \(items.first?.event ?? "") \(wishes.user) \(channel.rawValue)"
        let id = HexText.spell(Secret.digest(of: seed).prefix(16))
        return Letter(id: id, channel: channel, address: to, subject: subject, text: text, leave: leave)
    }

    private func sentences(_ kind: NoticeKind, _ items: [OutboxItem], _ words: LetterWords) -> [String] {
        if kind.canWait, items.count > 1 { return [words("some.\(kind.rawValue)", ["count": "\(items.count)"])] }
        return items.map { item in
            let body = NoticeBody(item.body)
            let time = body.start.map { words.time($0, clock) } ?? ""
            return words("one.\(kind.rawValue)", ["time": time, "code": body.code ?? ""])
        }
    }

    private func mail(
        _ lines: [String],
        _ kinds: [NoticeKind],
        _ words: LetterWords,
        link: String?,
        leave: String?,
        isAnswered: Bool
    ) -> String {
        let hasTime = kinds.contains(where: \.hasTime)
        var parts = [lines.joined(separator: "\n") + (hasTime ? "\n" + words("zone") : "")]
        let entry = kinds.first(where: \.isEntry).map { "go.\($0.rawValue)" }
        if let link { parts.append(words(entry ?? (isAnswered ? "answer" : hasTime ? "see" : "read")) + "\n" + link) }
        parts.append(words(kinds == [.code] || kinds == [.reset] ? "notYou" : "plain"))
        if let leave {
            parts.append("\(words("choose"))\n\(address.base)/settings\n\(words("leave"))\n\(leave)")
        }
        return parts.joined(separator: "\n\n") + "\n"
    }
}
