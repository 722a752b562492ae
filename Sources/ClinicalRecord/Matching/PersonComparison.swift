/// Compares one description with another, field by field; a missing side says nothing.
///
/// Source: mapping rules, section 7.1.
struct PersonComparison {
    typealias Field = MatchExplanation.Field

    let claim: PersonDescription
    let known: PersonDescription
    let weights: MatchWeights

    /// Every field of which both sides say something.
    var fields: [Field] {
        var fields = nameFields
        fields += [birthDateField, sexField, socialSecurityField, mothersMaidenNameField].compactMap { $0 }
        let household = householdFields
        fields += household
        let shared = household.reduce(0) { $0 + max($1.bits, 0) }
        if shared > weights.householdCap {
            fields.append(Field("household", "counts once", weights.householdCap - shared))
        }
        return fields
    }

    private var sexField: Field? {
        guard !claim.sex.isEmpty, !known.sex.isEmpty else { return nil }
        return agreement("sex", claim.sex == known.sex, weights.sex)
    }

    private var socialSecurityField: Field? {
        let (mine, theirs) = (claim.socialSecurityNumbers, known.socialSecurityNumbers)
        if !mine.isEmpty, !theirs.isEmpty {
            return agreement("social security number", meets(mine, theirs), weights.socialSecurityNumber)
        }
        let (ends, others) = (
            claim.lastFour + mine.map { String($0.suffix(4)) },
            known.lastFour
                + theirs.map { String($0.suffix(4)) }
        )
        guard !ends.isEmpty, !others.isEmpty else { return nil }
        return agreement("end of the social security number", meets(ends, others), weights.lastFour)
    }

    private var mothersMaidenNameField: Field? {
        let (mine, theirs) = (claim.mothersMaidenName, known.mothersMaidenName)
        guard !mine.isEmpty, !theirs.isEmpty else { return nil }
        let name = "mother's maiden name"
        if mine != theirs, JaroWinkler.similarity(mine, theirs) >= 0.92 {
            return Field(name, "is similar", weights.mothersMaidenName.agree * 0.6)
        }
        return agreement(name, mine == theirs, weights.mothersMaidenName)
    }

    /// Whether a number of a person agrees: one that nobody else has.
    var hasSharedNumber: Bool {
        let hasIdentifier = claim.identifiers.contains { mine in
            known.identifiers.contains { mine.isSame(as: $0) && (mine.isPersonal || mine.isMember) }
        }
        return hasIdentifier || meets(claim.socialSecurityNumbers, known.socialSecurityNumbers)
    }

    /// Whether an identifier that belongs to one person is on both sides.
    var isByIdentifier: Bool {
        claim.identifiers.contains { mine in
            mine.isPersonal && known.identifiers.contains { mine.isSame(as: $0) && $0.isPersonal }
        }
    }

    func agreement(_ name: String, _ isEqual: Bool, _ weight: MatchWeights.Weight) -> Field {
        isEqual ? Field(name, "agrees", weight.agree) : Field(name, "differs", weight.differ)
    }

    func meets(_ a: [String], _ b: [String]) -> Bool { a.contains { b.contains($0) } }
}
