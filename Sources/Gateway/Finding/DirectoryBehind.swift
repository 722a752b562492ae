import ClinicalRecord
import RecordStore

/// The directory entries (practitioners, organizations, places) that resources refer to, and those that these refer to
/// in turn.
struct DirectoryBehind {
    let records: PermittedRecords

    /// - Parameters:
    ///   - resources: As JSON.
    ///   - known: Ids of what is at hand already, which are not looked up.
    /// - Returns: Each entry once, by kind and id.
    /// - Throws: What the archive throws.
    func entries(
        _ resources: [[UInt8]],
        beside known: Set<String> = []
    ) async throws(ArchiveError) -> [RecordedEntry] {
        var seen = known
        var open = resources
        var directory: [RecordedEntry] = []
        while let resource = open.popLast() {
            for target in ResourceLinks.targets(in: resource) where seen.insert(target.id).inserted {
                guard target.kind != "Patient" else { continue }
                guard let found = try await records.entry(kind: target.kind, id: target.id) else { continue }
                guard found.personID == nil, !directory.contains(where: { $0.entry.id == found.entry.id }) else {
                    continue
                }
                directory.append(found)
                open.append(found.entry.json)
            }
        }
        return directory.sorted { ($0.entry.kind, $0.entry.id) < ($1.entry.kind, $1.entry.id) }
    }
}
