import ClinicalRecord
import Testing

/// Contributions of three sources about one person, at random: overlapping facts, restatements, other spellings.
private struct Stories {
    var random: SeededGenerator

    init(seed: Int) { random = SeededGenerator(seed: UInt64(seed)) }

    mutating func contributions(_ count: Int) -> [Contribution] {
        (0..<count).map { number in
            let source = ["lakeside", "hillside", "clinic"][Int.random(in: 0..<3, using: &random)]
            let resources = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                resource(of: source, time: "2024-03-01T10:\(10 + number):00Z")
            }
            // One delivery states each resource once.
            let distinct = Dictionary(resources.map { ($0.id, $0) }) { first, _ in first }
            let patient = ContributedResource("p-\(source)", person(), at: "2024-03-01T10:\(10 + number):00Z")
            return Contribution(source, distinct.values.sorted { $0.id < $1.id }, patient: patient)
        }
    }

    private mutating func person() -> String {
        let phone = ["555 201 3040", "(555) 201-3040", "555 999 1111"].randomElement(using: &random) ?? ""
        let birth = ["1980-05-17", "1980-05-17", "1980-05-18"].randomElement(using: &random) ?? ""
        return TestResources.patient(birthDate: birth, extra: #","telecom":[{"system":"phone","value":"\#(phone)"}]"#)
    }

    private mutating func resource(of source: String, time: String) -> ContributedResource {
        let number = Int.random(in: 0..<4, using: &random)
        let isIdentity = Bool.random(using: &random)
        let day = "2023-05-0\(Int.random(in: 1...2, using: &random))"
        let when = [day, "\(day)T10:00:00Z", "\(day)T11:00:00Z"].randomElement(using: &random) ?? day
        let body =
            switch Int.random(in: 0..<4, using: &random) {
            case 0:
                TestResources.immunization(
                    cvx: ["88", "141", "150"].randomElement(using: &random) ?? "88",
                    on: day,
                    lot: [nil, "A1", "B2"].randomElement(using: &random) ?? nil,
                    status: ["completed", "completed", "not-done"].randomElement(using: &random) ?? "completed"
                )
            case 1:
                TestResources.observation(
                    loinc: "2345-7",
                    at: when,
                    value: ["90", "90.0", "91"].randomElement(using: &random) ?? "90",
                    extra: #","note":[{"text":"\#(source)"}]"#
                )
            case 2:
                TestResources.condition(
                    [("http://snomed.info/sct", "38341003"), ("urn:x", "a"), ("urn:x", "b")].shuffled(using: &random)
                        .dropLast(),
                    verification: ["confirmed", "refuted"].randomElement(using: &random) ?? "confirmed",
                    onset: [nil, "2001", "2001-04-03"].randomElement(using: &random) ?? nil
                )
            default:
                TestResources.allergy(
                    snomed: ["372687004", "111088007"].randomElement(using: &random) ?? "",
                    extra: #","reaction":[{"description":"\#(number)"}]"#
                )
            }
        let kind = body.split(separator: "\"", maxSplits: 4)[3]
        let id = NameBasedUUID.of("\(source)-\(kind)-\(number)", isIdentity: isIdentity)
        return ContributedResource(id, body, at: time)
    }
}

@Suite struct MergingLawTests {
    private static let tables = MergingTables(
        vaccines: VaccineGroups(groups: { _ in ["FLU"] }, isUnspecified: { $0 == "88" }),
        trust: SourceTrust(["clinic": ["": 2, "Immunization": -1], "lakeside": ["Condition": 1]])
    )

    @Test(arguments: 1...30)
    func `any order of contributions gives the same bytes`(_ seed: Int) {
        var stories = Stories(seed: seed)
        let contributions = Array(stories.contributions(8).enumerated())
        let first = merged(contributions)
        for _ in 0..<3 {
            let again = merged(contributions.shuffled(using: &stories.random))
            #expect(again.json == first.json)
            #expect(again == first)
        }
    }

    @Test(arguments: 1...20)
    func `merging the same contributions again changes nothing`(_ seed: Int) {
        var stories = Stories(seed: seed)
        let contributions = stories.contributions(6)
        let record = PatientRecord(contributions, tables: Self.tables)
        for (index, contribution) in contributions.enumerated() {
            let change = record.merging(contribution, delivery: Int64(index + 1), tables: Self.tables)
            #expect(change.created.isEmpty)
            #expect(change.updated.isEmpty)
            #expect(change.refreshed.isEmpty)
            #expect(change.absorbed.isEmpty)
            #expect(!change.isPersonChanged)
            #expect(change.unchanged == contribution.resources.count)
        }
    }

    @Test(arguments: 1...20)
    func `merging halves apart and uniting them gives the same bytes`(_ seed: Int) {
        var stories = Stories(seed: seed)
        // A source speaks in one half only, so that neither half misses a newer statement.
        let contributions = Array(stories.contributions(8).enumerated())
        let left = merged(contributions.filter { $0.element.source == "lakeside" })
        let right = merged(contributions.filter { $0.element.source != "lakeside" })
        let whole = merged(contributions)
        #expect(left.uniting(right, tables: Self.tables) == whole)
        #expect(right.uniting(left, tables: Self.tables) == whole)
    }

    @Test(arguments: 1...20)
    func `separating what was united gives back both`(_ seed: Int) {
        var stories = Stories(seed: seed)
        let contributions = Array(stories.contributions(8).enumerated())
        let left = merged(contributions.filter { $0.element.source == "lakeside" })
        let right = merged(contributions.filter { $0.element.source != "lakeside" })
        let parts = merged(contributions).separating(["p-lakeside"], tables: Self.tables)
        #expect(parts.moved == left)
        #expect(parts.kept == right)
    }

    @Test(arguments: 1...20)
    func `only entries that share an id or a key need to be loaded`(_ seed: Int) {
        var stories = Stories(seed: seed)
        let contributions = stories.contributions(9)
        let record = PatientRecord(Array(contributions.dropLast()), tables: Self.tables)
        let last = PreparedContribution(contributions[8], tables: Self.tables)
        var asked = last.factKeys
        var part = PatientRecord(person: record.person, entries: [])
        let ids = Set(last.resourceIDs)
        while true {
            part.entries = record.entries.filter { entry in
                entry.keys.contains { asked.contains($0) } || entry.sources.contains { ids.contains($0.resource.id) }
            }
            let more = part.keysBeyond(asked)
            if more.isEmpty { break }
            asked.formUnion(more)
        }
        #expect(record.applying(part.merging(last, delivery: 9)) == record.applying(record.merging(last, delivery: 9)))
    }

    /// Deliveries keep their numbers in whatever order they are merged.
    private func merged(_ contributions: [(offset: Int, element: Contribution)]) -> PatientRecord {
        contributions.reduce(.empty) { record, next in
            let change = record.merging(next.element, delivery: Int64(next.offset + 1), tables: Self.tables)
            return record.applying(change)
        }
    }
}
