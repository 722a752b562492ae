import Foundation

/// Where exports lie until they are fetched: a folder beside the archive, with one folder for each export, readable by
/// the owner of the process alone.
package struct ExportFolder: Sendable {
    private let path: String

    package init(path: String) { self.path = path }

    /// Where a file of an export lies.
    package func path(of name: String, in job: String) -> String { "\(path)/\(job)/\(name)" }

    /// Begins a file; it has its name once it is whole.
    func begin(_ name: String, in job: String) throws -> ExportWriter {
        try FileManager.default.createDirectory(
            atPath: "\(path)/\(job)",
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        return try ExportWriter(path: path(of: name, in: job))
    }

    /// Bytes of a file; `nil` if there is none.
    func size(of name: String, in job: String) -> Int? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path(of: name, in: job))
        return (attributes?[.size] as? NSNumber)?.intValue
    }

    /// Ids of exports of which there is a folder.
    func jobs() -> [String] { (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] }

    func remove(_ job: String) { try? FileManager.default.removeItem(atPath: "\(path)/\(job)") }
}
