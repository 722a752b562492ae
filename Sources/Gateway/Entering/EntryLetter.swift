import HealthCards
import JSONTree
package import RecordStore

/// A letter by which the clinic lets the person of a record in, as the register keeps it; the code itself is a ticket.
package struct EntryLetter: Sendable, Hashable {
    /// What it is good for.
    package enum Kind: String, Sendable, CaseIterable {
        /// Making an account.
        case registration
        /// Choosing a new password for one.
        case recovery
    }

    /// What became of it.
    package enum State: String, Sendable, CaseIterable {
        case open, used, withdrawn
        /// The birth date was wrong too often.
        case blocked
        /// Its time is over.
        case expired
    }

    /// Birth dates that may be tried.
    static let tries = 5

    package let id: String
    package let kind: Kind
    /// Record id of the person that it is about.
    let personID: String
    /// The account that is to be recovered; empty for a registration.
    let account: String
    /// Who made it.
    let maker: WorkParty
    package let since: Timestamp
    package let expires: Timestamp
    /// BCP 47: that of the page on which it was made.
    package let language: String
    /// Where it is mailed to; empty for paper alone.
    package internal(set) var address = ""
    /// How staff made sure who gets it, in their words.
    package let note: String
    /// Whether staff know that the record has an account already.
    let isSecond: Bool
    /// The Task that carries it.
    var task = ""
    var triesLeft = EntryLetter.tries
    private var kept = State.open
    let version: Int64

    init(
        _ kind: Kind,
        _ personID: String,
        account: String = "",
        _ draft: EntryDraft,
        by maker: WorkParty,
        isSecond: Bool,
        from now: Timestamp,
        until end: Timestamp
    ) {
        (id, self.kind, self.personID, self.account, self.maker) = (Secret.id(), kind, personID, account, maker)
        (since, expires, language, address, note) = (now, end, draft.language, draft.address, draft.note)
        (self.isSecond, version) = (isSecond, 0)
    }

    /// What has become of it at a time.
    package func state(at now: Timestamp) -> State { kept == .open && expires <= now ? .expired : kept }

    mutating func end(_ state: State) { kept = state }

    /// A registration that came to nothing because somebody was quicker with the name.
    mutating func reopen() { kept = .open }

    /// What it is called in forms.
    package var key: String { LineKey.of(id) }

    /// Who made it, as the account is called.
    package var makerName: String { maker.name }
}

extension EntryLetter {
    /// - Returns: `nil` if the body is none of a letter.
    init?(_ holder: AccessHolder) {
        guard let root = try? JSONTree(holder.body).root, let kind = root["kind"]?.string.flatMap(Kind.init),
            let state = root["state"]?.string.flatMap(State.init), let personID = holder.owner,
            let since = root["since"]?.number.flatMap({ Int64($0) }),
            let expires = root["expires"]?.number.flatMap({ Int64($0) })
        else { return nil }
        (id, version, self.kind, self.personID, kept) = (holder.id, holder.version, kind, personID, state)
        self.since = Timestamp(milliseconds: since)
        self.expires = Timestamp(milliseconds: expires)
        account = root["account"]?.string ?? ""
        maker = WorkParty(root["maker"]) ?? .nobody
        (language, address) = (root["language"]?.string ?? "en", root["address"]?.string ?? "")
        (note, task) = (root["note"]?.string ?? "", root["task"]?.string ?? "")
        isSecond = root["second"]?.bool ?? false
        triesLeft = root["tries"]?.number.flatMap { Int($0) } ?? 0
    }

    var holder: AccessHolder {
        var json = JSONWriter()
        json.object { json in
            json.member("kind", kind.rawValue)
            json.member("state", kept.rawValue)
            json.member("account", account)
            json.member("maker") { maker.write(into: &$0) }
            json.member("since", integer: Int(since.milliseconds))
            json.member("expires", integer: Int(expires.milliseconds))
            json.member("language", language)
            json.member("address", address)
            json.member("note", note)
            json.member("task", task)
            json.member("second", boolean: isSecond)
            json.member("tries", integer: triesLeft)
        }
        return AccessHolder(kind: .entry, id: id, name: id, owner: personID, body: json.bytes, version: version)
    }
}
