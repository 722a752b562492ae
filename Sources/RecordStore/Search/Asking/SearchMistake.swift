/// Why a question cannot be asked so; it names parameters and never their values.
package struct SearchMistake: Error, Sendable, Hashable {
    package enum Kind: Sendable {
        /// The kind has no such parameter.
        case unknown
        /// The value or the modifier makes no sense there.
        case incorrect
        /// It makes sense, and Chartway cannot answer it.
        case unsupported
        /// It asks for more than one search may.
        case tooCostly
    }

    package let kind: Kind
    /// One plain sentence.
    package let sentence: String

    init(_ kind: Kind, _ sentence: String) {
        self.kind = kind
        self.sentence = sentence
    }
}
