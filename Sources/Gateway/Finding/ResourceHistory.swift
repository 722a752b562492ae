import RecordStore

/// The versions of one resource, newest first, with the times at which it was not there.
package struct ResourceHistory: Sendable, Hashable {
    package let kind: String
    package let id: String
    package let versions: [PastVersion]

    /// - Parameters:
    ///   - kind: The kind of resource.
    ///   - id: Its id.
    ///   - kept: As kept, newest first.
    ///   - successor: `Kind/id` of what it has become part of; `nil` if it stands or is no more.
    ///   - resource: Makes what the API gives of a version.
    init(
        kind: String,
        id: String,
        versions kept: [EntryVersion],
        leadingTo successor: String?,
        resource: (EntryVersion) -> StampedResource
    ) {
        (self.kind, self.id) = (kind, id)
        // What one change wrote and the same change replaced was never there for anybody.
        let seen = kept.filter { $0.endedBy != $0.version }
        var versions: [PastVersion] = []
        for (index, version) in seen.enumerated() {
            let next = index == 0 ? nil : seen[index - 1].version
            if let end = version.endedBy, let until = version.until, end != next {
                let content = PastVersion.Content.removed(leadingTo: index == 0 ? successor : nil)
                versions.append(PastVersion(number: end, since: until, content: content))
            }
            let isNew = index + 1 == seen.count || seen[index + 1].endedBy != version.version
            let content = PastVersion.Content.resource(resource(version), isNew: isNew)
            versions.append(PastVersion(number: version.version, since: version.since, content: content))
        }
        self.versions = versions
    }

    /// What has no versions but the one that stands.
    init(kind: String, id: String, onlyVersion resource: StampedResource) {
        (self.kind, self.id) = (kind, id)
        let content = PastVersion.Content.resource(resource, isNew: true)
        versions = [PastVersion(number: resource.version, since: resource.updatedAt, content: content)]
    }

    /// Whose data it is, for the journal.
    var persons: Set<String> {
        versions.reduce(into: []) { persons, version in
            if case .resource(let resource, _) = version.content { persons.formUnion(resource.persons) }
        }
    }

    /// What a change made of it.
    package subscript(number: Int64) -> PastVersion? { versions.first { $0.number == number } }
}
