import Foundation

/// Where large deliveries lie until they are read: a folder beside the archive, readable by the owner of the process
/// alone.
package struct IntakeFolder: Sendable {
    private let path: String

    package init(path: String) { self.path = path }

    package func path(of id: String) -> String { "\(path)/\(id)" }

    /// Begins a file for one delivery.
    package func begin(_ id: String = Secret.id()) throws -> IntakeWriter {
        try FileManager.default.createDirectory(
            atPath: path,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        return try IntakeWriter(id: id, path: path(of: id))
    }

    package func remove(_ id: String) { try? FileManager.default.removeItem(atPath: path(of: id)) }

    /// Names of all files that lie there.
    func files() -> [String] { (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] }
}
