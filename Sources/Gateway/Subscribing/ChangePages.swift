import RecordStore
import Synchronization

/// What changes did, as it was last read: what one subscription has looked at is what the others look at next, and a
/// change of a million resources is looked at a hundred times.
///
/// It is never outdated, since what a change did is always told alike.
final class ChangePages: Sendable {
    private static let limit = 4

    private let archive: any Archive
    private let pages = Mutex<[(after: Int64, changes: [ResourceChange])]>([])

    init(archive: any Archive) { self.archive = archive }

    /// Whole changes behind one, at least one if there is one; about as many resources as the limit.
    func changes(after change: Int64, limit: Int) async throws(ArchiveError) -> [ResourceChange] {
        if let known = pages.withLock({ pages in pages.first { $0.after == change }?.changes }) { return known }
        let found = try await archive.changes(after: change, limit: limit)
        guard !found.isEmpty else { return found }
        pages.withLock { pages in pages = [(change, found)] + pages.filter { $0.after != change }.prefix(Self.limit - 1)
        }
        return found
    }
}
