extension RecordSummary {
    /// Orders each section: newest first, undated last, then by text.
    mutating func sort() {
        allergies.order({ $0.since ?? $0.recorded }, \.substance)
        problems.order({ $0.onset ?? $0.recorded }, \.title)
        medications.order({ $0.start }, \.name)
        immunizations.order({ $0.date }, \.vaccine)
        results.order({ $0.date }, \.title)
        vitals.order({ $0.date }, \.name)
        procedures.order({ $0.date }, \.title)
        encounters.order({ $0.start }, \.title)
        socialHistory.order({ $0.date }, \.name)
        familyHistory.order({ _ in nil }, \.relationship)
        devices.order({ $0.date }, \.name)
        carePlans.order({ $0.start }, \.title)
        careTeam.order({ _ in nil }, \.name)
        documents.order({ $0.date }, \.title)
        appointments.order({ $0.start }, \.title)
        coverages.order({ $0.start }, \.memberID)
        let sections = SummarySection.allCases
        absences.order({ $0.date }, \.text)
        absences.sort { one, other in
            let (a, b) = (sections.firstIndex(of: one.section), sections.firstIndex(of: other.section))
            return (a ?? 0) < (b ?? 0)
        }
    }
}

extension Array {
    /// Newest first, undated last, then by text; lines that are equal in both stay as they are.
    mutating func order(_ date: (Element) -> String?, _ text: (Element) -> String) {
        let keyed = enumerated().map { line in
            (line, SpelledTime((date(line.element) ?? "").utf8), text(line.element))
        }
        let sorted = keyed.sorted { one, other in
            switch (one.1, other.1) {
            case (.some, nil): return true
            case (nil, .some): return false
            case (let a?, let b?):
                if b.isBefore(a) { return true }
                if a.isBefore(b) { return false }
            case (nil, nil): break
            }
            return (one.2, one.0.offset) < (other.2, other.0.offset)
        }
        self = sorted.map { $0.0.element }
    }
}
