extension PersonComparison {
    typealias Name = PersonDescription.Name

    static let byNickname = "is a nickname"
    static let byMiddleName = "is the other's middle name"

    /// The fields of the two names that fit best.
    var nameFields: [Field] {
        var best: [Field] = []
        var bestBits = -Double.infinity
        for mine in claim.names {
            for theirs in known.names {
                let fields = compare(mine, theirs)
                let bits = fields.reduce(0) { $0 + $1.bits }
                if bits > bestBits { (best, bestBits) = (fields, bits) }
            }
        }
        return best
    }

    private func compare(_ mine: Name, _ theirs: Name) -> [Field] {
        [family(mine, theirs), given(mine, theirs), middle(mine, theirs), suffix(mine, theirs)].compactMap { $0 }
    }

    private func family(_ mine: Name, _ theirs: Name) -> Field? {
        guard !mine.family.isEmpty, !theirs.family.isEmpty else { return nil }
        let full = NameFrequency.familyBits(mine.family) ?? weights.family.agree
        let isFormer = mine.isFormer || theirs.isFormer
        if mine.family == theirs.family {
            return isFormer
                ? Field("family name", "agrees with a former one", full * 0.7) : Field("family name", "agrees", full)
        }
        if meets(mine.familyParts, theirs.familyParts) { return Field("family name", "agrees in part", full * 0.7) }
        if JaroWinkler.similarity(mine.family, theirs.family) >= 0.92 {
            return Field("family name", "is similar", full * 0.6)
        }
        return Field("family name", "differs", weights.family.differ)
    }

    private func given(_ mine: Name, _ theirs: Name) -> Field? {
        let (a, b) = (mine.given, theirs.given)
        guard !a.isEmpty, !b.isEmpty else { return nil }
        let full = NameFrequency.givenBits(a) ?? weights.given.agree
        if a == b { return Field("given name", "agrees", full) }
        if Nickname.isPair(a, b) { return Field("given name", Self.byNickname, full * 0.8) }
        let isSwapped = a == theirs.middle || b == mine.middle
        if isSwapped, min(a.utf8.count, b.utf8.count) > 1 {
            return Field("given name", Self.byMiddleName, full * 0.7)
        }
        if isInitial(a, b) { return Field("given name", "agrees in the initial", full * 0.2) }
        if JaroWinkler.similarity(a, b) >= 0.92 { return Field("given name", "is similar", full * 0.6) }
        return Field("given name", "differs", weights.given.differ)
    }

    private func middle(_ mine: Name, _ theirs: Name) -> Field? {
        let (a, b) = (mine.middle, theirs.middle)
        guard !a.isEmpty, !b.isEmpty else { return nil }
        if a != b, isInitial(a, b) { return Field("middle name", "agrees in the initial", weights.middle.agree * 0.4) }
        return agreement("middle name", a == b, weights.middle)
    }

    private func suffix(_ mine: Name, _ theirs: Name) -> Field? {
        guard !mine.suffix.isEmpty, !theirs.suffix.isEmpty else { return nil }
        return agreement("suffix", mine.suffix == theirs.suffix, weights.suffix)
    }

    /// Whether one of two names is only the first letter of the other.
    private func isInitial(_ a: String, _ b: String) -> Bool {
        min(a.utf8.count, b.utf8.count) == 1 && a.utf8.first == b.utf8.first
    }
}
