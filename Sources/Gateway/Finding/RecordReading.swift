import ClinicalRecord
import RecordStore

/// Reads resources for one caller, references led to where they are.
struct RecordReading: Sendable {
    let records: PermittedRecords

    /// One resource as it stands now; any id that a source's statement of it ever had leads to it.
    ///
    /// - Throws: ``Refusal/Kind/notFound`` if there is none, ``Refusal/Kind/gone`` if there was one.
    func current(kind: String, id: String) async throws(Refusal) -> StampedResource {
        do throws(ArchiveError) { return try await found(kind: kind, id: id) } catch {
            guard error == .notFound else { throw Refusal(error) }
            throw await absence(kind: kind, id: id)
        }
    }

    /// The same, for whoever goes on when it is not there or is damaged.
    func found(kind: String, id: String) async throws(ArchiveError) -> StampedResource {
        guard kind != "Patient" else { return try await patient(id) }
        guard let found = try await records.entry(kind: kind, id: id) else {
            if kind == "Person" { return try await identities(id) }
            throw .notFound
        }
        let mentioned = ReferenceMap.mentioned(in: found.entry.json)
        let references = try await records.references(of: found.personID, among: mentioned)
        return StampedResource(found, references)
    }

    /// What to say of an id that leads nowhere.
    private func absence(kind: String, id: String) async -> Refusal {
        do throws(ArchiveError) {
            let versions = try await records.history(kind: kind, id: id)
            guard versions.contains(where: { $0.endedBy != nil }) else { return Refusal(ArchiveError.notFound) }
            return Refusal(.gone, "This was taken out of the record. Its versions are under _history.")
        } catch { return Refusal(error) }
    }

    /// The same; `nil` if there is none.
    func standing(kind: String, id: String) async throws(Refusal) -> StampedResource? {
        do throws(Refusal) {
            return try await current(kind: kind, id: id)
        } catch {
            guard error.kind == .notFound || error.kind == .gone else { throw error }
            return nil
        }
    }

    private func patient(_ id: String) async throws(ArchiveError) -> StampedResource {
        guard let found = try await records.person(id) else { throw .notFound }
        var references = ReferenceMap()
        references.add(found.person)
        return StampedResource(found, references)
    }

    /// The Person that gathers a person's Patients, where no source has sent a Person of that id.
    private func identities(_ id: String) async throws(ArchiveError) -> StampedResource {
        guard let found = try await records.gathering(id) else { throw .notFound }
        let resource = PersonResource(found)
        return StampedResource(
            kind: "Person",
            id: found.person.id,
            // No two changes have the same time, and links change without the Patient.
            version: resource.updatedAt.milliseconds,
            updatedAt: resource.updatedAt,
            personID: found.person.id,
            json: resource.json
        )
    }

    /// A person's whole record: the Patient, every entry, and what of the directory they refer to.
    ///
    /// - Parameters:
    ///   - personID: Any id that leads to the person.
    ///   - withImports: Whether the Provenances come along that are made of what the archive knows.
    /// - Returns: The Patient first.
    /// - Throws: ``Refusal/Kind/notFound`` if there is no such person.
    func everything(of personID: String, withImports: Bool = false) async throws(Refusal) -> [StampedResource] {
        do throws(ArchiveError) {
            guard let found = try await records.person(personID) else { throw .notFound }
            let references = try await records.references(of: found.person.id)
            var resources = [StampedResource(found, references)]
            if withImports {
                resources += try await records.provenances(of: found, []).map { StampedResource($0, references) }
            }
            var query = EntryQuery(of: found.person.id)
            repeat {
                let page = try await records.entries(query)
                resources += page.entries.map { StampedResource($0, references) }
                if withImports {
                    let made = try await records.provenances(of: nil, page.entries)
                    resources += made.map { StampedResource($0, references) }
                }
                query.after = page.next
            } while query.after != nil
            let map = try await records.references(of: nil)
            let directory = try await DirectoryBehind(records: records).entries(resources.map(\.json))
            // Not in the order of arrival, in which the archive keeps what is of one day.
            let entries = resources.dropFirst().sorted { ($0.kind, $0.id) < ($1.kind, $1.id) }
            return resources.prefix(1) + entries + directory.map { StampedResource($0, map) }
        } catch { throw Refusal(error) }
    }
}

extension StampedResource {
    /// An entry as kept, references led.
    fileprivate init(_ found: RecordedEntry, _ references: ReferenceMap) {
        self.init(
            kind: found.entry.kind,
            id: found.entry.id,
            version: found.version,
            updatedAt: found.updatedAt,
            personID: found.personID,
            json: references.rewriting(found.entry.json)
        )
    }

    /// A person as a Patient resource, references led.
    fileprivate init(_ found: RecordedPerson, _ references: ReferenceMap) {
        self.init(
            kind: "Patient",
            id: found.person.id,
            version: found.version,
            updatedAt: found.updatedAt,
            personID: found.person.id,
            json: references.rewriting(found.person.json)
        )
    }
}
