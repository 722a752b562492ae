import Synchronization

/// Which subscriptions somebody sees to at this moment.
final class BusySubscriptions: Sendable {
    private let ids = Mutex<Set<String>>([])

    func begin(_ id: String, limit: Int) -> Bool {
        ids.withLock { ids in ids.count < limit && ids.insert(id).inserted }
    }

    func end(_ id: String) { ids.withLock { _ = $0.remove(id) } }
}
