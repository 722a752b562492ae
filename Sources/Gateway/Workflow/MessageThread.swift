import RecordStore

/// A conversation between a patient and the clinic, oldest message first.
package struct MessageThread: Sendable, Hashable {
    let head: ThreadMessage
    package let messages: [ThreadMessage]
    /// Whose answer is awaited until when; `nil` for a conversation of another program.
    package let item: WorkItem?

    /// What it is called in addresses: no id of a resource.
    package var key: String { LineKey.of(head.id) }
    package var subject: String { head.subject }
    package var topic: MessageTopic? { head.topic }
    package var lastAt: String { messages.last?.sentAt ?? head.sentAt }
    /// Whether nobody can write any more.
    package var isClosed: Bool { head.isEnded || !(item?.isOpen ?? false) }

    package func news(to side: WorkSide) -> [ThreadMessage] { messages.filter { $0.isNew(to: side) } }

    /// The conversations of one record, the one with the newest message first.
    static func all(_ entries: [RecordedEntry]) -> [MessageThread] {
        let messages = entries.compactMap(ThreadMessage.init)
        let items = entries.compactMap { WorkItem($0) }.filter { $0.kind == .message }
        let heads = Set(messages.filter { $0.thread == nil }.map(\.id))
        let parts = Dictionary(grouping: messages.filter { $0.thread.map(heads.contains) ?? false }) { $0.thread ?? "" }
        let threads = messages.filter { heads.contains($0.id) }.compactMap { head -> MessageThread? in
            let own = head.text.isEmpty ? [] : [head]
            let all = (own + (parts[head.id] ?? [])).sorted { ($0.sentAt, $0.id) < ($1.sentAt, $1.id) }
            let item = items.first { $0.focus == "Communication/\(head.id)" }
            return all.isEmpty ? nil : MessageThread(head: head, messages: all, item: item)
        }
        return threads.sorted { ($1.lastAt, $1.key) < ($0.lastAt, $0.key) }
    }
}
