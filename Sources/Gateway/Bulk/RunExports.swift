package import RecordStore

/// The use case "exports are carried out": one kind of resources of one export after the other, and files that nobody
/// fetched in time are deleted.
package struct RunExports: Sendable {
    private let archive: any Archive
    private let book: ExportBook
    private let journal: AccessJournal
    private let folder: ExportFolder
    private let address: ServerAddress
    private let admission: FollowExport.Admission

    package init(
        archive: any Archive,
        register: any AccessRegister,
        folder: ExportFolder,
        address: ServerAddress,
        admission: @escaping FollowExport.Admission
    ) {
        (self.archive, self.folder, self.address, self.admission) = (archive, folder, address, admission)
        (book, journal) = (ExportBook(register: register), AccessJournal(register: register))
    }

    /// Takes the next step of the oldest export that has one to take.
    ///
    /// - Returns: Whether there was one.
    /// - Throws: If the register cannot be used now, or the process ends; the step is taken again.
    package func turn(at now: Timestamp) async throws -> Bool {
        for job in try await book.jobs() {
            switch job.action(at: now) {
            case .rest: continue
            case .forget: try await forget(job.id)
            case .write(let kind): try await step(job, now) { try await write(kind, of: &$0) }
            case .finish:
                try await step(job, now) { job in
                    let notes = job.request.passedOver ? [Self.passedOver.note] : []
                    let files = notes.isEmpty ? [] : try folder.write(.error, notes, of: nil, in: job.id)
                    job.finished(files, at: now)
                }
            }
            return true
        }
        return false
    }

    /// Deletes what lies in the folder and belongs to no export: one may have been deleted while it was written.
    package func tidy() async throws {
        let known = Set(try await book.jobs().map(\.id))
        for id in folder.jobs() where !known.contains(id) { folder.remove(id) }
    }

    private static let passedOver = Refusal(
        .unsupported,
        "Parameters of the request that are not served were passed over."
    )

    private func forget(_ id: String) async throws {
        try await book.remove(id: id)
        folder.remove(id)
    }

    private func step(
        _ job: ExportJob,
        _ now: Timestamp,
        _ body: (inout ExportJob) async throws -> Void
    ) async throws {
        var job = job
        do { try await body(&job) } catch let error as CancellationError { throw error } catch let error {
            guard let failure = Self.failure(error) else { throw error }
            folder.remove(job.id)
            job.failed(failure, at: now)
        }
        do throws(ArchiveError) { try await book.keep(job) } catch {
            // The client has deleted it meanwhile, or the register does not answer; then the step is taken again.
            guard error == .contradiction else { throw error }
            if try await book.job(id: job.id) == nil { folder.remove(job.id) }
        }
    }

    /// - Returns: `nil` for what passes by itself.
    private static func failure(_ error: any Error) -> ExportJob.Failure? {
        switch error {
        case ArchiveError.closed, ArchiveError.busy, ArchiveError.unreachable: nil
        case let refusal as Refusal:
            switch refusal.kind {
            case .unavailable: nil
            case .forbidden: .withdrawn
            default: .storage
            }
        default: .storage
        }
    }

    private func write(_ kind: String, of job: inout ExportJob) async throws {
        let (granted, admission, id, book) = (job.granted, admission, job.id, book)
        var writing = try ExportWriting(job, kind, base: address.fhir, archive: archive, folder: folder) {
            () async throws(Refusal) in
            let withdrawn = Refusal(.forbidden, "The grant was withdrawn.")
            guard let plan = try await admission(granted) else { throw withdrawn }
            let isKept: Bool
            do throws(ArchiveError) { isKept = try await book.job(id: id) != nil } catch { throw Refusal(error) }
            guard isKept else { throw withdrawn }
            return plan.acrossRecords
        }
        let files = try await writing.write(to: folder)
        try await note(writing.persons, kind, job)
        job.wrote(files)
    }

    /// Whose data the file holds, before anybody can fetch it (Z18).
    private func note(_ persons: Set<String>, _ kind: String, _ job: ExportJob) async throws(Refusal) {
        let sorted = persons.sorted()
        for start in stride(from: 0, to: sorted.count, by: 1000) {
            try await journal.note(
                AuditedAct(
                    at: .now,
                    action: .read,
                    interaction: "export",
                    user: job.user,
                    client: job.client,
                    kind: kind,
                    resource: job.id,
                    persons: Array(sorted[start..<min(start + 1000, sorted.count)])
                )
            )
        }
    }
}
