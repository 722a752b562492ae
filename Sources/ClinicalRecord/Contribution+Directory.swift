extension [Contribution] {
    /// Who cares, and where, is nobody's own: a ward that a message about one person names is the ward of all.
    private static var shared: Set<String> { ["Practitioner", "PractitionerRole", "Organization", "Location"] }

    /// The same contributions with practitioners and places in one of their own, which belongs to no person.
    ///
    /// Otherwise such a resource would belong to whoever was spoken of last.
    package var withDirectory: [Contribution] {
        var people = self
        var places: [ContributedResource] = []
        var known: Set<String> = []
        for index in people.indices where people[index].subjectID != nil {
            let moving = people[index].resources.filter { Self.shared.contains($0.kind) }
            guard !moving.isEmpty else { continue }
            people[index].resources.removeAll { Self.shared.contains($0.kind) }
            places += moving.filter { known.insert($0.kind + $0.id).inserted }
        }
        guard let source = first?.source, !places.isEmpty else { return self }
        return people + [Contribution(source: source, subjectID: nil, patient: nil, resources: places)]
    }
}
