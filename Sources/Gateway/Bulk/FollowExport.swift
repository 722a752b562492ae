package import RecordStore

/// The use case "a client asks what became of its export": how far it is, its files, and its end.
///
/// An export is its client's alone, and looks to everybody else as if there were none; who asks must still be allowed
/// all that a file was written under (Z13).
package struct FollowExport: Sendable {
    package enum Standing: Sendable {
        /// Ask again after so many seconds.
        case underWay(ExportJob, patience: Int64)
        /// The client asked again too early.
        case tooEarly(patience: Int64)
        case done(ExportJob)
    }

    /// What somebody may now under a grant that was given before; `nil` if nothing any more.
    package typealias Admission = @Sendable (GrantedScopes?) async throws(Refusal) -> AccessPlan?

    private let book: ExportBook
    private let journal: AccessJournal
    private let folder: ExportFolder
    private let admission: Admission
    private let polls = ExportPolls()

    package init(register: any AccessRegister, folder: ExportFolder, admission: @escaping Admission) {
        (book, journal) = (ExportBook(register: register), AccessJournal(register: register))
        (self.folder, self.admission) = (folder, admission)
    }

    /// - Throws: ``Refusal/Kind/notFound`` if it is not the caller's, ``Refusal/Kind/fault`` if it failed.
    package func standing(
        _ id: String,
        under plan: AccessPlan,
        at now: Timestamp
    ) async throws(Refusal) -> Standing {
        let job = try await job(id, plan, now)
        switch job.state {
        case .done:
            polls.forget(id)
            return .done(job)
        case .failed: throw Self.refusal(job.failure)
        case .working:
            let patience = job.patience(at: now)
            guard polls.note(id, patience: patience, at: now) else { return .tooEarly(patience: patience) }
            return .underWay(job, patience: patience)
        }
    }

    /// A file of an export that is done, and where it lies.
    ///
    /// - Throws: ``Refusal/Kind/notFound`` if there is no such file of the caller's, ``Refusal/Kind/forbidden`` if the
    ///   caller may see less now than the file holds.
    package func file(
        _ name: String,
        of id: String,
        under plan: AccessPlan,
        at now: Timestamp
    ) async throws(Refusal) -> (file: ExportFile, path: String) {
        var deed = AccessJournal.Deed(action: .read, interaction: "export-file", resource: id)
        deed.kind = name.split(separator: ".").first.map(String.init)
        return try await journal.noting(deed, under: plan) { () async throws(Refusal) in
            let job = try await job(id, plan, now)
            guard job.state == .done, let file = job.files.first(where: { $0.name == name }) else {
                throw Refusal(.notFound, "There is no such file, or not any more.")
            }
            guard Self.covers(plan.acrossRecords, job, file.kind) else {
                throw Refusal(.forbidden, "Your access does not cover this file. Ask for the scopes of the export.")
            }
            // Never a part of a file as if it were all of it.
            guard folder.size(of: name, in: id) == file.size else { throw Self.refusal(.storage) }
            return ((file, folder.path(of: name, in: id)), persons: [])
        }
    }

    /// Ends an export and deletes its files.
    package func cancel(_ id: String, under plan: AccessPlan, at now: Timestamp) async throws(Refusal) {
        let deed = AccessJournal.Deed(action: .delete, interaction: "export", resource: id)
        try await journal.noting(deed, under: plan) { () async throws(Refusal) in
            let job = try await job(id, plan, now)
            do throws(ArchiveError) { try await book.remove(id: job.id) } catch { throw Refusal(error) }
            folder.remove(job.id)
            polls.forget(id)
            return ((), persons: [])
        }
    }

    private func job(_ id: String, _ plan: AccessPlan, _ now: Timestamp) async throws(Refusal) -> ExportJob {
        let found: ExportJob?
        do throws(ArchiveError) { found = try await book.job(id: id) } catch { throw Refusal(error) }
        guard let found, found.owner == plan.owner, found.action(at: now) != .forget else {
            throw Refusal(.notFound, "There is no such export, or not any more.")
        }
        guard try await admission(found.granted) != nil else { throw Self.refusal(.withdrawn) }
        return found
    }

    private static func covers(_ plan: AccessPlan, _ job: ExportJob, _ kind: String?) -> Bool {
        guard !plan.hidesRestricted || job.hidesRestricted else { return false }
        guard let kind else { return true }
        guard let wanted = job.granted else { return plan.granted == nil && plan.allows(.search, kind) }
        return plan.allows(.search, kind) && plan.granted?.covers(wanted, of: kind) == true
    }

    private static func refusal(_ failure: ExportJob.Failure?) -> Refusal {
        switch failure {
        case .withdrawn: Refusal(.forbidden, "The grant under which the export was begun was withdrawn. Begin anew.")
        case .storage, nil: Refusal(.fault, "The export failed here. Begin anew; if it stays, tell the operator.")
        }
    }
}
