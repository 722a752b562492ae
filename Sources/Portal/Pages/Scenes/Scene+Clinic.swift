import ClinicalRecord
import Gateway
import RecordPrint
import RecordStore

extension Scene {
    /// A conversation as staff see it, with what they can do about it.
    func clinicThread(_ opened: OpenedThread, _ user: User, _ form: MessageForm, _ token: String) -> PageValues {
        let line = ThreadLine(opened.thread, .clinic, texts)
        let action = "/clinic/messages/\(record.handle)/\(opened.thread.key)"
        let owner = opened.thread.item?.owner ?? ""
        let isMine = owner == user.login
        let born = record.person.birthDate == nil ? "" : texts("born", ["date": day(record.person.birthDate)])
        let name = CleanText.clean(owner, limit: 80)
        let claim = owner.isEmpty ? texts["takeOn"] : texts("takeOver", ["name": name])
        return PageValues([
            "title": line.title, "up": ClinicPage.messages.path, "topic": line.topic, "name": known(record.person.name),
            "born": born, "chart": "/p/\(record.handle)", "state": [clinicState(opened.thread, line, isMine).values],
            "messages": line.messages(opened, reader: user), "notice": form.notice,
            "tend": opened.thread.isClosed
                ? []
                : [
                    PageValues([
                        "action": action, "form": token, "owner": owner, "claim": isMine ? "" : claim,
                        "compose": [form.values(action, token, texts)],
                    ])
                ],
        ])
    }

    /// To staff what is open is told by who takes care of it.
    private func clinicState(_ thread: MessageThread, _ line: ThreadLine, _ isMine: Bool) -> FactCard.Badge {
        guard let item = thread.item, item.isOpen, item.isWaiting, !item.isLate(at: .now) else {
            let isLate = thread.item?.isLate(at: .now) ?? false
            return isLate ? FactCard.Badge(tone: .warn, sign: "◆", word: texts["late"]) : line.state
        }
        let name = clean(item.owner, limit: 80)
        let word = item.owner.isEmpty ? texts["takenByNobody"] : texts("takenBy", ["name": name])
        return FactCard.Badge(tone: .quiet, sign: "•", word: isMine ? texts["takenByYou"] : word)
    }
}
