import ClinicalRecord
package import RecordStore

/// The use case "somebody asks how a resource came to read so": its versions, removals among them.
package struct ReadHistory: Sendable {
    private let archive: any Archive
    private let find: Find

    package init(archive: any Archive) {
        self.archive = archive
        find = Find(archive: archive)
    }

    /// All versions under one id; under that of the resource it leads to, if it never had any of its own.
    ///
    /// Of a Person that gathers Patients the present state alone is known.
    ///
    /// - Throws: ``Refusal/Kind/notFound`` if there is none and never was one.
    package func callAsFunction(kind: String, id: String) async throws(Refusal) -> ResourceHistory {
        let standing = try await find.standing(kind: kind, id: id)
        do throws(ArchiveError) {
            let own = try await archive.history(kind: kind, id: id)
            guard own.isEmpty else { return try await history(kind, id, own, standing) }
            guard let standing else { throw .notFound }
            let led = try await archive.history(kind: kind, id: standing.id)
            guard led.isEmpty else { return try await history(kind, standing.id, led, standing) }
            return ResourceHistory(kind: kind, id: standing.id, onlyVersion: standing)
        } catch { throw Refusal(error) }
    }

    /// One version, under the id it had or under one that leads there.
    ///
    /// - Throws: ``Refusal/Kind/notFound`` if there is none, ``Refusal/Kind/gone`` if that change removed it.
    package func version(_ number: Int64, kind: String, id: String) async throws(Refusal) -> StampedResource {
        var history = try await callAsFunction(kind: kind, id: id)
        if history[number] == nil, let standing = try await find.standing(kind: kind, id: id), standing.id != history.id
        {
            history = try await callAsFunction(kind: kind, id: standing.id)
        }
        switch history[number]?.content {
        case .resource(let resource, _): return resource
        case .removed: throw Refusal(.gone, "By this change it left the record.")
        case nil: throw Refusal(.notFound, "There is no such version.")
        }
    }

    /// References led to where they are now, as in a read.
    private func history(
        _ kind: String,
        _ id: String,
        _ versions: [EntryVersion],
        _ standing: StampedResource?
    ) async throws(ArchiveError) -> ResourceHistory {
        let references = try await archive.references(of: standing?.personID)
        let successor = standing.flatMap { $0.id == id ? nil : "\(kind)/\($0.id)" }
        return ResourceHistory(kind: kind, id: id, versions: versions, leadingTo: successor) { version in
            StampedResource(
                kind: kind,
                id: id,
                version: version.version,
                updatedAt: version.since,
                personID: standing?.personID,
                json: references.rewriting(version.json)
            )
        }
    }
}
