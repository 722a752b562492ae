import Foundation
import Synchronization

/// Sorted searches that are being paged through: the ids in their order, so that no page repeats or leaves one out
/// while others write.
///
/// The oldest are forgotten first, and all of them with the process.
final class SearchSnapshots: Sendable {
    /// What was found, in order.
    typealias Found = [(kind: String, id: String)]

    private struct State {
        var byName: [String: Found] = [:]
        var names: [String] = []
        var size = 0
    }

    /// So many ids are kept in all.
    private static let limit = 2_000_000

    private let state = Mutex(State())

    /// Keeps what was found; returns the name to ask for it by, which cannot be guessed.
    func keep(_ found: Found) -> String {
        let name = UUID().uuidString.lowercased()
        state.withLock { state in
            state.byName[name] = found
            state.names.append(name)
            state.size += found.count
            while state.size > Self.limit, state.names.count > 1 {
                state.size -= state.byName.removeValue(forKey: state.names.removeFirst())?.count ?? 0
            }
        }
        return name
    }

    /// What was found; `nil` if it was forgotten.
    func found(_ name: String) -> Found? { state.withLock { $0.byName[name] } }
}
