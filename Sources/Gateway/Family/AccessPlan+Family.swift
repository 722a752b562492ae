import RecordStore

extension AccessPlan {
    /// What areas open for reading in the record of a person: their types, and what belongs to nobody that these lean on.
    static func reading(_ areas: FamilyAreas, of person: String) -> [Permission] {
        let kinds = areas.open.filter { $0 != .sensitive }.flatMap(\.kinds)
        let shared = SharedKinds.all.subtracting(["Medication"])
        let names = areas.isEmpty ? [] : ["Patient"] + shared.union(kinds).sorted()
        let permissions = names.map { kind in
            Permission(kind: kind, interactions: [.read, .search], persons: [person])
        }
        return permissions + tasks(areas.open, of: person, [.read, .search])
    }

    /// What areas open for acting on our pages.
    static func acting(_ areas: FamilyAreas, for person: String) -> [Permission] {
        let open = FamilyArea.allCases.filter { areas.opens($0, .act) }
        let kinds = open.flatMap(\.writtenKinds).map { kind in
            Permission(kind: kind, interactions: [.create, .update], persons: [person])
        }
        return kinds + tasks(open, of: person, [.create, .update])
    }

    /// Tasks of the areas alone: what is asked for in one says something of it.
    private static func tasks(
        _ areas: [FamilyArea],
        of person: String,
        _ interactions: Set<Interaction>
    ) -> [Permission] {
        let codes = areas.flatMap(\.works).map { "\(WorkCode.work)|\($0.rawValue)" }.joined(separator: ",")
        guard !codes.isEmpty,
            let asked = try? SearchRequest(kind: "Task", items: [(name: "code", value: codes)], now: 0)
        else { return [] }
        return [Permission(kind: "Task", interactions: interactions, persons: [person], question: asked.question)]
    }
}
