extension PersonComparison {
    /// Reasons against linking that no score outweighs.
    ///
    /// - Parameter fields: The compared fields.
    /// - Returns: sentences without values; empty if nothing stands against it.
    func vetoes(_ fields: [Field]) -> [String] {
        var vetoes: [String] = []
        let given = fields.first { $0.name == "given name" }?.comparison
        let isGivenOther = given == "differs"
        if isApart(claim.socialSecurityNumbers, known.socialSecurityNumbers) {
            vetoes.append("two social security numbers")
        }
        if hasTwoNumbers({ $0.isNational }) { vetoes.append("two national numbers") }
        if hasTwoNumbers({ $0.isMedicalRecord && !$0.isOld }) {
            vetoes.append("two record numbers in use at one authority")
        }
        if birthDates == .differ { vetoes.append("the birth dates differ") }
        if isGivenOther, fields.contains(Field("sex", "differs", weights.sex.differ)) {
            vetoes.append("sex and given name both differ")
        }
        if isDeathBeforeCare(claim, known) || isDeathBeforeCare(known, claim) {
            vetoes.append("one died before the other's later care")
        }
        if claim.isUnknown || known.isUnknown { vetoes.append("a sender does not know who the person is") }
        if isTwin(isGivenOther, isDoubtful: isDoubtful(fields)) { vetoes.append("they may be twins") }
        if fields.contains(where: { $0.name == "suffix" && $0.bits < 0 }) { vetoes.append("the generations differ") }
        return vetoes
    }

    /// What is missing for a score to link: names, birth date, sex and postal code are not enough.
    func gaps() -> [String] {
        var gaps: [String] = []
        let hasNumber = hasSharedNumber
        if !hasNumber, !hasSharedHousehold { gaps.append("no street, phone, e-mail or identifier agrees") }
        let isNamed = nameFields.contains { $0.name == "given name" }
        if !hasNumber, !isNamed { gaps.append("no given name is known of one of them") }
        if !hasNumber, birthDates != .agree { gaps.append("the birth date does not agree in full") }
        return gaps
    }

    /// Whether both have numbers and share none.
    private func isApart(_ mine: [String], _ theirs: [String]) -> Bool {
        !mine.isEmpty && !theirs.isEmpty && !meets(mine, theirs)
    }

    /// Whether one authority gave the two different numbers and no common one.
    private func hasTwoNumbers(_ isOfKind: (PersonDescription.Identifier) -> Bool) -> Bool {
        let (mine, theirs) = (claim.identifiers.filter(isOfKind), known.identifiers.filter(isOfKind))
        return mine.contains { one in
            let same = theirs.filter { $0.system == one.system }
            let shared = mine.contains { other in same.contains { other.isSame(as: $0) } }
            return !same.isEmpty && !shared
        }
    }

    private func isDeathBeforeCare(_ dead: PersonDescription, _ other: PersonDescription) -> Bool {
        guard let died = dead.died, let care = other.lastCare else { return false }
        return died.isBefore(care) && !died.agrees(with: care)
    }

    /// Whether the given names agree only by the other's middle name, or by a nickname beside other middle names;
    /// so may those of siblings.
    private func isDoubtful(_ fields: [Field]) -> Bool {
        let given = fields.first { $0.name == "given name" }?.comparison
        if given == Self.byMiddleName { return true }
        return given == Self.byNickname && fields.contains { $0.name == "middle name" && $0.bits < 0 }
    }

    /// Same birth date and family with another given name, in one household or of a multiple birth.
    ///
    /// A newborn without a name may be either twin.
    private func isTwin(_ isGivenOther: Bool, isDoubtful: Bool) -> Bool {
        guard birthDates == .agree else { return false }
        let isMultiple = claim.isMultipleBirth || known.isMultipleBirth
        let isUnnamed = claim.names.allSatisfy(\.given.isEmpty) || known.names.allSatisfy(\.given.isEmpty)
        if isMultiple, isGivenOther || isUnnamed { return true }
        return (isGivenOther || isDoubtful) && hasSharedHousehold && !hasSharedNumber
    }
}
