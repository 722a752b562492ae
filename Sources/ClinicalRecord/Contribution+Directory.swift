extension Contribution {
    /// Who cares, and where, is nobody's own: a ward that a message about one person names is the ward of all.
    package static func isShared(_ kind: String) -> Bool { shared.contains(kind) }

    private static let shared: Set = ["Practitioner", "PractitionerRole", "Organization", "Location"]
}

extension [Contribution] {
    /// The same contributions with practitioners and places in one of their own, which belongs to no person.
    ///
    /// Otherwise such a resource would belong to whoever was spoken of last.
    package var withDirectory: [Contribution] {
        var people = self
        var places: [ContributedResource] = []
        var known: Set<String> = []
        for index in people.indices where people[index].subjectID != nil {
            let moving = people[index].resources.filter { Contribution.isShared($0.kind) }
            guard !moving.isEmpty else { continue }
            people[index].resources.removeAll { Contribution.isShared($0.kind) }
            places += moving.filter { known.insert($0.kind + $0.id).inserted }
        }
        guard let source = first?.source, !places.isEmpty else { return self }
        return people + [Contribution(source: source, subjectID: nil, patient: nil, resources: places)]
    }
}
