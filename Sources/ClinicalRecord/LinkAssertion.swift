/// A sender's word that two of its records are, or are not, of one person.
public struct LinkAssertion: Sendable, Hashable {
    /// What is asserted.
    public enum Kind: String, Sendable {
        /// The other record is retired into the subject's (ADT A40, `Patient.link` `replaces`).
        case replaces
        /// Both stay in use for the same person (ADT A24, `Patient.link` `seealso`).
        case sameAs
        /// They are two persons (ADT A37).
        case unlink
    }

    /// What is asserted.
    public let kind: Kind
    /// The id of the other Patient resource, as this source's contributions name it.
    public let otherID: String

    /// States an assertion.
    public init(_ kind: Kind, otherID: String) {
        self.kind = kind
        self.otherID = otherID
    }
}
