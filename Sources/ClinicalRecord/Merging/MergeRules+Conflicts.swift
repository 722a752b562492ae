extension MergeRules {
    /// Elements whose disagreement a person has to settle.
    private var watched: [String] {
        switch kind {
        case "Patient": ["birthDate", "gender", "deceased"]
        case "AllergyIntolerance": ["criticality", "clinicalStatus"]
        default: []
        }
    }

    /// The watched elements in which statements differ, as FHIRPath.
    func conflicts(in statements: [MergeValue]) -> [String] {
        watched.filter { element in
            switch element {
            case "birthDate": differs(statements.compactMap { $0[element]?.text }, isBirthDateConflict)
            case "deceased": isDeathContested(statements)
            case "clinicalStatus": Set(statements.compactMap { $0[element]?["coding"]?.items.first?["code"] }).count > 1
            default: Set(statements.compactMap { $0[element]?.text }.filter { $0 != "unknown" }).count > 1
            }
        }.map { "\(kind).\($0)" }
    }

    private func differs(_ values: [String], _ isConflict: (String, String) -> Bool) -> Bool {
        values.indices.contains { first in
            values.indices.dropFirst(first + 1).contains { isConflict(values[first], values[$0]) }
        }
    }

    private func isBirthDateConflict(_ a: String, _ b: String) -> Bool {
        guard let mine = SpelledTime(a.utf8), let theirs = SpelledTime(b.utf8) else { return a != b }
        return !mine.agrees(with: theirs)
    }

    /// Said to be alive by one and dead by another; silence says neither.
    private func isDeathContested(_ statements: [MergeValue]) -> Bool {
        let dead = statements.map { statement -> Bool? in
            if statement["deceasedDateTime"] != nil { return true }
            guard case .leaf(let word) = statement["deceasedBoolean"] else { return nil }
            return word.elementsEqual("true".utf8)
        }
        return dead.contains(true) && dead.contains(false)
    }
}
