/// Which of two statements of one contributed resource stands.
///
/// Source: mapping rules, C8: an older event never overwrites a newer one.
enum StatementOrder {
    case older, same, newer
    /// The same words at a later time.
    case again

    /// How a statement relates to the one at hand.
    ///
    /// A statement with a time stands over one without; between two without, the delivery decides.
    static func compare(_ statement: EntrySource, with known: EntrySource) -> StatementOrder {
        let (mine, theirs) = (time(statement), time(known))
        let isSame = statement.resource.json == known.resource.json
        switch (mine, theirs) {
        case (nil, .some): return isSame ? .same : .older
        case (.some, nil): return isSame ? .again : .newer
        case (let mine?, let theirs?):
            if mine.isBefore(theirs) { return isSame ? .same : .older }
            if theirs.isBefore(mine) { return isSame ? .again : .newer }
        case (nil, nil): break
        }
        if isSame { return .same }
        return statement.delivery < known.delivery ? .older : .newer
    }

    private static func time(_ statement: EntrySource) -> SpelledTime? {
        statement.resource.eventTime.flatMap { SpelledTime($0.utf8) }
    }
}
