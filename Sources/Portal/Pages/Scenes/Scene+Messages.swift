import ClinicalRecord
import Gateway
import RecordPrint

extension Scene {
    func messages(_ threads: [MessageThread], _ user: User) -> PageValues {
        let side = WorkSide(user)
        let cards = threads.map { ThreadLine($0, side, texts).card(path(.messages, $0.key)) }
        return PageValues([
            "title": texts["messages"], "threads": cards, "isEmpty": cards.isEmpty,
            "write": side == .patient && record.mayAct(.messages) ? path(.messages, "new") : "",
        ])
    }

    func newMessage(_ form: MessageForm, _ token: String) -> PageValues {
        PageValues([
            "title": texts["writeMessage"], "up": path(.messages), "replyTime": replyTime,
            "compose": [form.values(path(.messages, "new"), token, texts)],
        ])
    }

    /// A conversation with the form to write back, if somebody may.
    func thread(_ opened: OpenedThread, _ user: User, _ form: MessageForm, _ token: String) -> PageValues {
        let line = ThreadLine(opened.thread, opened.side, texts)
        let (isClosed, isPatient) = (opened.thread.isClosed, opened.side == .patient && record.mayAct(.messages))
        let action = path(.messages, opened.thread.key)
        var values = PageValues([
            "title": line.title, "up": path(.messages), "topic": line.topic, "state": [line.state.values],
            "messages": line.messages(opened, reader: user),
            "closed": isClosed && isPatient ? path(.messages, "new") : "",
            "replyTime": replyTime, "compose": isPatient && !isClosed ? [form.values(action, token, texts)] : [],
        ])
        if opened.side == .clinic {
            values["answer"] = "/clinic/messages/\(record.handle)/\(opened.thread.key)"
        }
        return values
    }

    /// On the first page: messages that are new, and how far requests for medicines are.
    func notices(of news: WorkNews) -> [FactPage.Notice] {
        var notices: [FactPage.Notice] = []
        if news.messages > 0 {
            let title = texts.count("newMessages", news.messages)
            notices.append(FactPage.Notice(tone: .warn, title: title, href: path(.messages), icon: .messages))
        }
        if let end = news.handOver {
            let title = texts("handOverSoon", ["date": day(end)])
            notices.append(FactPage.Notice(tone: .warn, title: title, href: "/family", icon: .person))
        }
        for prescription in news.prescriptions {
            guard let item = prescription.items.first, item.isOpen || isRecent(item.changedAt) else { continue }
            let stage = texts["stage.\(item.stage.rawValue)"]
            let name = known(prescription.line.name)
            let title = texts("refillNews", ["name": name, "stage": stage])
            let href = path(.medicines, prescription.key)
            notices.append(FactPage.Notice(tone: .quiet, title: title, href: href, icon: .medicines))
        }
        return notices
    }

    /// Whether something is of the last week.
    private func isRecent(_ spelled: String) -> Bool {
        guard let date = WrittenDate(spelled), let now = WrittenDate(today) else { return false }
        return now.days - date.days <= 7
    }

    private var replyTime: String { texts("replyTime", ["days": "\(WorkClock.replyDays)"]) }
}
