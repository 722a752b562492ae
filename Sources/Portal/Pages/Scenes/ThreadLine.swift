import Gateway
import RecordPrint
import RecordStore

/// A conversation, and its messages, as pages tell of them.
struct ThreadLine: Sendable {
    let thread: MessageThread
    let side: WorkSide?
    let texts: Texts
    let now: Timestamp

    init(_ thread: MessageThread, _ side: WorkSide?, _ texts: Texts, now: Timestamp = .now) {
        (self.thread, self.side, self.texts, self.now) = (thread, side, texts, now)
    }

    var title: String {
        let subject = CleanText.clean(thread.subject, limit: MessageDraft.longestSubject)
        return subject.isEmpty ? topic : subject
    }

    var topic: String { texts["topic.\((thread.topic ?? .other).rawValue)"] }

    /// How it stands, with a sign, so that it does not rest on colour.
    var state: FactCard.Badge {
        guard !thread.isClosed, let item = thread.item else {
            return FactCard.Badge(tone: .quiet, sign: "–", word: texts["stateClosed"])
        }
        if !item.isWaiting { return FactCard.Badge(tone: .good, sign: "✓", word: texts["stateAnswered"]) }
        if item.isLate(at: now) { return FactCard.Badge(tone: .warn, sign: "◆", word: texts["stateLate"]) }
        let due = texts.wording.day(item.dueAt).description
        let taken = ["name": CleanText.clean(item.owner, limit: 80), "date": due] as KeyValuePairs
        let word = item.owner.isEmpty ? texts("stateWaiting", ["date": due]) : texts("stateTaken", taken)
        return FactCard.Badge(tone: .quiet, sign: "•", word: word)
    }

    var last: String { texts.wording.moment(thread.lastAt).description }

    func card(_ href: String) -> PageValues {
        let news = side.map { thread.news(to: $0).count } ?? 0
        return PageValues([
            "href": href, "title": title, "topic": topic, "when": last, "state": [state.values],
            "news": news > 0 ? texts.count("newMessages", news) : "",
            "count": texts.count("messagesCount", thread.messages.count),
        ])
    }

    /// The messages, each with who wrote it and who has read it.
    func messages(_ opened: OpenedThread, reader: User) -> [PageValues] {
        thread.messages.map { message in
            let isMine = side.map { message.isFromClinic == ($0 == .clinic) } ?? false
            return PageValues([
                "who": who(message, reader), "when": texts.wording.moment(message.sentAt).description,
                "datetime": message.sentAt, "text": Self.lines(message.text), "isOwn": isMine,
                "isNew": side.map(message.isNew) ?? false, "read": isMine ? read(message, opened) : "",
            ])
        }
    }

    private func who(_ message: ThreadMessage, _ reader: User) -> String {
        let name = CleanText.clean(message.sender, limit: 80)
        if !name.isEmpty, name == reader.login { return texts["you"] }
        if name.isEmpty { return texts[message.isFromClinic ? "clinicNobody" : "patientNobody"] }
        return texts(message.isFromClinic ? "clinicSide" : "patientSide", ["name": name])
    }

    private func read(_ message: ThreadMessage, _ opened: OpenedThread) -> String {
        guard let reading = opened.reading(of: message) else {
            let date = message.readAt.map { texts.wording.moment($0).description }
            let other = texts[message.isFromClinic ? "patientNobody" : "clinicNobody"]
            return date.map { texts("readBy", ["name": other, "date": $0]) } ?? texts["notRead"]
        }
        let at = texts.wording.moment(reading.at.description).description
        return texts("readBy", ["name": CleanText.clean(reading.name, limit: 80), "date": at])
    }

    /// What somebody typed, line by line.
    static func lines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { CleanText.clean(String($0), limit: MessageDraft.longestText) }.joined(separator: "\n")
    }
}
