package import RecordStore

/// An export on its way: what was asked for, how far it is, and what is to be done next.
///
/// It decides and does nothing: whoever carries out its ``Action`` tells it what came of it. It is kept after each kind
/// of resources, so that a new process goes on with the next one.
package struct ExportJob: Sendable, Hashable {
    package enum State: String, Sendable { case working, done, failed }

    /// Why an export came to no end.
    package enum Failure: String, Sendable {
        /// Its grant was withdrawn, or its client was shut out.
        case withdrawn
        /// The archive or the disk.
        case storage
    }

    package enum Action: Sendable, Hashable {
        /// Write all resources of a kind.
        case write(String)
        case finish
        /// Delete the files, and forget the export.
        case forget
        case rest
    }

    /// Milliseconds for which files are kept.
    package static let life: Int64 = 24 * 3_600_000

    package let id: String
    /// Whose it is, as ``AccessPlan/owner`` tells them apart.
    let owner: String
    let user: String?
    let client: String?
    /// Under which grant it was begun; `nil` on a server that is open to everybody.
    let granted: GrantedScopes?
    /// Whether what is labelled as confidential was kept back.
    let hidesRestricted: Bool
    package let request: ExportRequest
    /// Record ids of the persons of a group, as it was when the export began; `nil` if it is of no group.
    let members: [String]?
    /// The last change that it shows.
    let change: Int64
    /// The last change that it does not show; `nil` if it shows all.
    let sinceChange: Int64?
    /// When the last change was made.
    package let transactionTime: Timestamp
    package let begunAt: Timestamp
    package let kinds: [String]
    /// How many kinds are done.
    package internal(set) var written = 0
    package internal(set) var files: [ExportFile] = []
    package internal(set) var state = State.working
    package internal(set) var failure: Failure?
    /// When it was done, or had failed.
    var endedAt: Timestamp?
    var version: Int64 = 0

    package func action(at now: Timestamp) -> Action {
        guard let expires else { return written < kinds.count ? .write(kinds[written]) : .finish }
        return now >= expires ? .forget : .rest
    }

    /// When it is forgotten; `nil` while it is under way.
    package var expires: Timestamp? { endedAt.map { Timestamp(milliseconds: $0.milliseconds + Self.life) } }

    /// A kind is done; it may have left no file.
    mutating func wrote(_ new: [ExportFile]) {
        files += new
        written += 1
    }

    mutating func finished(_ new: [ExportFile], at now: Timestamp) {
        files += new
        (state, endedAt) = (.done, now)
    }

    mutating func failed(_ failure: Failure, at now: Timestamp) {
        (state, endedAt, files, self.failure) = (.failed, now, [], failure)
    }

    /// Whether a version that was made by a change is among what it shows.
    func shows(_ version: Int64) -> Bool { version <= change && version > sinceChange ?? 0 }

    /// Seconds after which it makes sense to ask again.
    package func patience(at now: Timestamp) -> Int64 {
        min(30, max(1, (now.milliseconds - begunAt.milliseconds) / 10_000))
    }

    /// Fewer than 100 letters.
    package var progress: String { "\(written) of \(kinds.count) types of resources written" }
}
