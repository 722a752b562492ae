import ClinicalRecord
import RecordStore

/// The one gate between an account and a record: every page, file, search and form goes through it.
extension PermittedRecords {
    /// Who a handle stands for, if what is wanted of their record is open.
    ///
    /// - Parameters:
    ///   - handle: The record's name in the addresses of the account.
    ///   - user: Whose account it is.
    ///   - demand: What has to be open.
    /// - Returns: The person, and the areas that are open; `nil` for all of the record.
    /// - Throws: ``ArchiveError/notFound`` for what is not there, a stranger's, or closed: nobody can tell which (Z08).
    func admit(
        _ handle: String,
        of user: User,
        _ demand: AreaDemand
    ) async throws(ArchiveError) -> (person: RecordedPerson, areas: FamilyAreas?) {
        guard let id = RecordHandle.read(handle, of: user), let found = try await person(id) else { throw .notFound }
        let areas = areas(of: found.person.id)
        guard demand.isMet(by: areas) else { throw .notFound }
        return (found, areas)
    }
}
