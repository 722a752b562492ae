import ClinicalRecord
import RecordStore

/// Leads references of resources of several records, each record's map asked for once.
struct ReferenceMaps {
    let records: PermittedRecords
    private var maps: [String?: ReferenceMap] = [:]

    init(records: PermittedRecords) { self.records = records }

    /// A resource of a person's record, or of the directory for `nil`, with its references led to where they are now.
    mutating func led(_ json: [UInt8], in personID: String?) async throws(ArchiveError) -> [UInt8] {
        if let map = maps[personID] { return map.rewriting(json) }
        let map = try await records.references(of: personID)
        maps[personID] = map
        return map.rewriting(json)
    }
}
