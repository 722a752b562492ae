extension PersonComparison {
    /// How two birth dates compare.
    enum BirthDates {
        case agree, swapped, inPart, twoParts, differ
    }

    /// `nil` if either is missing.
    var birthDates: BirthDates? {
        guard let mine = claim.birthDate, let theirs = known.birthDate else { return nil }
        let isWhole = min(mine.precision, theirs.precision) >= .day
        guard isWhole else { return mine.agrees(with: theirs) ? .inPart : .differ }
        let isYear = mine.year == theirs.year
        // Where only the year is known, many write the first of January.
        if isYear, isNewYear(mine) || isNewYear(theirs) { return .inPart }
        if mine.day == theirs.day { return .agree }
        if isYear, mine.month == theirs.dayOfMonth, mine.dayOfMonth == theirs.month { return .swapped }
        let parts = [isYear, mine.month == theirs.month, mine.dayOfMonth == theirs.dayOfMonth].filter { $0 }.count
        return parts == 2 ? .twoParts : .differ
    }

    var birthDateField: Field? {
        switch birthDates {
        case .agree: Field("birth date", "agrees", weights.birthDate.agree)
        case .swapped: Field("birth date", "has day and month swapped", weights.birthDateInPart)
        case .inPart: Field("birth date", "agrees as far as it is known", weights.birthDateInPart)
        case .twoParts: Field("birth date", "agrees in two of three parts", weights.birthDateTwoParts)
        case .differ: Field("birth date", "differs", weights.birthDate.differ)
        case nil: nil
        }
    }

    private func isNewYear(_ date: SpelledTime) -> Bool { date.month == 1 && date.dayOfMonth == 1 }
}
