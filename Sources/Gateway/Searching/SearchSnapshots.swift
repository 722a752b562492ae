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
        var byName: [String: (owner: String, found: Found)] = [:]
        var names: [String] = []
        var size = 0
    }

    /// So many ids are kept in all.
    private static let limit = 2_000_000

    private let state = Mutex(State())

    /// Keeps what was found for somebody; returns the name to ask for it by, which cannot be guessed.
    func keep(_ found: Found, of owner: String) -> String {
        let name = UUID().uuidString.lowercased()
        state.withLock { state in
            state.byName[name] = (owner, found)
            state.names.append(name)
            state.size += found.count
            while state.size > Self.limit, state.names.count > 1 {
                state.size -= state.byName.removeValue(forKey: state.names.removeFirst())?.found.count ?? 0
            }
        }
        return name
    }

    /// What was found for them; `nil` if it was forgotten, or is somebody else's (Z13).
    func found(_ name: String, of owner: String) -> Found? {
        state.withLock { state in state.byName[name].flatMap { $0.owner == owner ? $0.found : nil } }
    }
}
