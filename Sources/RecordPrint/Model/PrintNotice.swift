/// A few sentences in a frame.
package struct PrintNotice: Sendable, Hashable {
    /// How urgent it is.
    package enum Kind: String, Sendable {
        /// Read this before anything else.
        case danger
        /// The record contradicts itself, or may mislead.
        case caution
        /// Nothing is there, and what that means.
        case absence
        /// Somebody said that there is none.
        case statement
    }

    package var kind: Kind
    package var title: Phrase
    package var lines: [Phrase]

    package init(_ kind: Kind, _ title: Phrase, _ lines: [Phrase] = []) {
        self.kind = kind
        self.title = title
        self.lines = lines
    }
}
