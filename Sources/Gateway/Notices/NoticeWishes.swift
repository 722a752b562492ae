import JSONTree
import RecordStore

/// Where somebody wants to be told of what, as their account keeps it.
package struct NoticeWishes: Sendable, Hashable {
    /// Of the account.
    let user: String
    /// BCP 47: that of the page on which they were last chosen.
    package var language: String
    package var contacts: [NoticeChannel: NoticeContact] = [:]
    /// What is not wanted by which channel.
    private var refused: Set<String> = []
    /// Whether letters that can wait come once a day.
    package var isDaily = false
    /// The secret of the address that ends all letters.
    let leave: String
    /// Codes that were sent on a day, so that nobody is flooded with them.
    var codes: (day: String, count: Int) = ("", 0)
    let version: Int64

    init(user: String, language: String) {
        (self.user, self.language, leave, version) = (user, language, Secret().text, 0)
    }

    package func wants(_ topic: NoticeTopic, by channel: NoticeChannel) -> Bool {
        !refused.contains("\(topic.rawValue) \(channel.rawValue)")
    }

    package mutating func set(_ topic: NoticeTopic, by channel: NoticeChannel, _ isWanted: Bool) {
        let key = "\(topic.rawValue) \(channel.rawValue)"
        if isWanted { refused.remove(key) } else { refused.insert(key) }
    }

    /// Where something is told; `nil` if it is not wanted there.
    func address(_ kind: NoticeKind, by channel: NoticeChannel) -> String? {
        guard let contact = contacts[channel] else { return nil }
        if kind == .code { return contact.pending?.address }
        let isWanted = kind.topic.map { wants($0, by: channel) } ?? true
        return contact.address.isEmpty || !isWanted ? nil : contact.address
    }

    /// Whether there is any address of theirs.
    var isReachable: Bool { contacts.values.contains { !$0.address.isEmpty } }

    package static func == (left: NoticeWishes, right: NoticeWishes) -> Bool {
        left.user == right.user && left.version == right.version && left.holder.body == right.holder.body
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(user) }
}

extension NoticeWishes {
    /// - Returns: `nil` if the body is none of wishes.
    init?(_ holder: AccessHolder) {
        guard let root = try? JSONTree(holder.body).root, let leave = root["leave"]?.string else { return nil }
        (user, version, self.leave) = (holder.id, holder.version, leave)
        language = root["language"]?.string ?? "en"
        isDaily = root["daily"]?.bool ?? false
        refused = Set(root["refused"]?.elements.compactMap(\.string) ?? [])
        codes = (root["codesOn"]?.string ?? "", root["codes"]?.number.flatMap { Int($0) } ?? 0)
        for node in root["contacts"]?.elements.map({ $0 }) ?? [] {
            guard let channel = node["channel"]?.string.flatMap(NoticeChannel.init) else { continue }
            contacts[channel] = NoticeContact(node)
        }
    }

    var holder: AccessHolder {
        var json = JSONWriter()
        json.object { json in
            json.member("leave", leave)
            json.member("language", language)
            json.member("daily", boolean: isDaily)
            json.member("refused", refused.sorted())
            json.member("codesOn", codes.day)
            json.member("codes", integer: codes.count)
            let kept = NoticeChannel.allCases.filter { contacts[$0] != nil }
            json.member("contacts", kept) { contacts[$0]?.write($0, into: &$1) }
        }
        // Whoever stops letters by an address of theirs has not logged in: the wishes are found by its hash.
        let name = NoticeBook.name(of: leave)
        return AccessHolder(kind: .notice, id: user, name: name, owner: user, body: json.bytes, version: version)
    }
}
