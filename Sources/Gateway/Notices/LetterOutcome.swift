/// What came of handing a letter over.
package enum LetterOutcome: Sendable, Hashable {
    case taken
    /// It will never be taken.
    case refused
    /// It may be taken later: with a word for why, and seconds that the server wants to be left alone.
    case later(trouble: String, wish: Int64?)
}
