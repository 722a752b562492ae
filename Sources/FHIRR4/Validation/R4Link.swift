/// A string by which a resource leads to another: where it stands and what kind of element it is.
package struct R4Link: Sendable, Hashable {
    /// What kind of element it is.
    package enum Kind: Sendable { case reference, attachment }

    /// The string on the tape.
    package let token: Int
    /// What kind of element it is.
    package let kind: Kind
}
