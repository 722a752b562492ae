package import RecordStore

/// The use case "a large delivery is handed in now and read later".
///
/// The bytes and the job are durable before anybody is told; after a restart work goes on with what waits.
package struct IntakeJobs: Sendable {
    /// Of one source at a time.
    private static let most = 16
    /// How long the answer is kept, in milliseconds: a day.
    private static let life: Int64 = 86_400_000

    package let folder: IntakeFolder
    private let register: any AccessRegister
    private let take: TakeDelivery

    package init(register: any AccessRegister, folder: IntakeFolder, take: TakeDelivery) {
        (self.register, self.folder, self.take) = (register, folder, take)
    }

    /// Puts a file of the folder on the list; its name becomes the job's id.
    ///
    /// - Throws: ``Refusal/Kind/busy`` if too many of the source wait.
    package func begin(
        _ id: String,
        sha256: [UInt8],
        from pass: IntakePass,
        at now: Timestamp
    ) async throws(Refusal) -> IntakeJob {
        do throws(ArchiveError) {
            let waiting = try await jobs().filter { $0.pass.source == pass.source && $0.endedAt == nil }
            guard waiting.count < Self.most else { throw ArchiveError.contradiction }
            let job = IntakeJob(id: id, pass: pass, sha256: sha256, begunAt: now)
            try await register.keep(job.holder)
            return job
        } catch {
            guard error == .contradiction else { throw Refusal(error) }
            throw Refusal(.busy, "\(Self.most) deliveries of this source wait to be read. Try again later.")
        }
    }

    /// What became of a delivery; to everybody but its sender it looks as if there were none.
    package func job(_ id: String, for pass: IntakePass) async throws(Refusal) -> IntakeJob {
        let found: IntakeJob?
        do throws(ArchiveError) { found = try await register.holder(.intake, id: id).flatMap { IntakeJob($0) } } catch {
            throw Refusal(error)
        }
        guard let found, found.pass == pass else {
            throw Refusal(.notFound, "There is no such delivery, or not any more.")
        }
        return found
    }

    /// Reads the oldest delivery that waits, and forgets answers that are old.
    ///
    /// - Returns: Whether there was one.
    /// - Throws: If it cannot be kept now; it is tried again.
    package func turn(at now: Timestamp) async throws -> Bool {
        for job in try await jobs() {
            guard let end = job.endedAt else {
                try await carryOut(job, now)
                return true
            }
            if now.milliseconds - end.milliseconds > Self.life { try await register.remove(.intake, id: job.id) }
        }
        return false
    }

    /// Deletes files that no job waits for: their senders were never given an address.
    package func tidy() async throws {
        let waiting = Set(try await jobs().filter { $0.endedAt == nil }.map(\.id))
        for file in folder.files() where !waiting.contains(file) { folder.remove(file) }
    }

    private func carryOut(_ job: IntakeJob, _ now: Timestamp) async throws {
        var job = job
        let content = IntakeContent.file(path: folder.path(of: job.id), sha256: job.sha256)
        do throws(Refusal) { job.state = .done(now, try await take(content, from: job.pass, at: job.begunAt)) } catch {
            guard error.kind != .unavailable else { throw error }
            job.state = .failed(now)
        }
        try await register.keep(job.holder)
        folder.remove(job.id)
    }

    private func jobs() async throws(ArchiveError) -> [IntakeJob] {
        try await register.holders(.intake, owner: nil).compactMap { IntakeJob($0) }
            .sorted { ($0.begunAt, $0.id) < ($1.begunAt, $1.id) }
    }
}
