package import RecordStore

/// Exports that were asked for, read from the register and written to it.
package struct ExportBook: Sendable {
    private let register: any AccessRegister

    package init(register: any AccessRegister) { self.register = register }

    package func job(id: String) async throws(ArchiveError) -> ExportJob? {
        try await register.holder(.export, id: id).flatMap { ExportJob($0) }
    }

    /// All of them, the oldest first.
    package func jobs() async throws(ArchiveError) -> [ExportJob] {
        try await register.holders(.export, owner: nil).compactMap { ExportJob($0) }
            .sorted { ($0.begunAt, $0.id) < ($1.begunAt, $1.id) }
    }

    /// - Throws: ``ArchiveError/contradiction`` if it was forgotten or went on meanwhile.
    package func keep(_ job: ExportJob) async throws(ArchiveError) { try await register.keep(job.holder) }

    package func remove(id: String) async throws(ArchiveError) { try await register.remove(.export, id: id) }
}
