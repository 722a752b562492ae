/// Which of two statements of one contributed resource stands.
///
/// Source: mapping rules, C8: an older event never overwrites a newer one.
enum StatementOrder {
    case older, same, newer
    /// The same words at a later time.
    case again

    /// How a statement relates to the one at hand.
    ///
    /// A statement with a time stands over one without. Between two of one time the lower hash stands, whichever came
    /// first. Only between two without any time is there nothing but the order in which their sender sent them.
    /// What a delivery says once it is read again stands over what it said before.
    static func compare(
        _ statement: EntrySource,
        with known: EntrySource,
        isReadAgain: Bool = false
    ) -> StatementOrder {
        let (mine, theirs) = (time(statement), time(known))
        let isSame = statement.resource.json == known.resource.json && statement.recordID == known.recordID
        if isReadAgain, statement.delivery == known.delivery {
            return !isSame ? .newer : statement.resource == known.resource ? .same : .again
        }
        switch (mine, theirs) {
        case (nil, .some): return isSame ? .same : .older
        case (.some, nil): return isSame ? .again : .newer
        case (let mine?, let theirs?):
            if mine.isBefore(theirs) { return isSame ? .same : .older }
            if theirs.isBefore(mine) { return isSame ? .again : .newer }
            return isSame ? .same : rank(statement) < rank(known) ? .newer : .older
        case (nil, nil): return isSame ? .same : statement.delivery < known.delivery ? .older : .newer
        }
    }

    private static func rank(_ statement: EntrySource) -> (UInt64, String) {
        var hash = StableHash()
        hash.add(statement.resource.json)
        return (hash.value, statement.recordID ?? "")
    }

    private static func time(_ statement: EntrySource) -> SpelledTime? {
        statement.resource.eventTime.flatMap { SpelledTime($0.utf8) }
    }
}
