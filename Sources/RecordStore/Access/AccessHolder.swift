/// An account, a client, a grant, a signing key, an export or a subscription, as the register keeps it; what is in its
/// body is not the register's business.
package struct AccessHolder: Sendable, Hashable {
    package enum Kind: Int64, Sendable, CaseIterable {
        case user = 1
        case client, grant, key
        /// A bulk export that was asked for.
        case export
        /// A delivery that was handed in and is read later.
        case intake
        /// What somebody wants to be told of, and how far they were.
        case subscription
        /// Where an account wants to be told of what.
        case notice
        /// A letter by which the clinic lets somebody in.
        case entry
    }

    package let kind: Kind
    /// Never used again for another holder.
    package let id: String
    /// By which people call it; unique within its kind.
    package var name: String
    /// The id of the holder that it belongs to, as a grant does to an account.
    package let owner: String?
    /// JSON.
    package var body: [UInt8]
    /// Counts from 1; 0 if it is not kept yet.
    package let version: Int64

    package init(kind: Kind, id: String, name: String, owner: String? = nil, body: [UInt8], version: Int64 = 0) {
        self.kind = kind
        self.id = id
        self.name = name
        self.owner = owner
        self.body = body
        self.version = version
    }
}
