package import Foundation

/// One case of a golden suite: an input and the outputs that were read by a person and recorded beside it.
///
/// A new case is a new folder under `fixtures/<format>`; `RECORD=1` in the environment rewrites the outputs.
package struct GoldenFolder: Sendable, CustomStringConvertible {
    /// The folder.
    package let url: URL

    /// The name of the case.
    package var description: String { url.lastPathComponent }

    /// The documentation, of which some pages are made from the code.
    package static let documentation = GoldenFolder(url: ProjectFolder.url.appending(path: "docs"))

    /// Every case of one format, by name.
    package static func all(_ format: String) throws -> [GoldenFolder] {
        let parent = ProjectFolder.url.appending(path: "fixtures/\(format)")
        return try FileManager.default.contentsOfDirectory(at: parent, includingPropertiesForKeys: [.isDirectoryKey])
            .filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
            .sorted { $0.path < $1.path }
            .map { GoldenFolder(url: $0) }
    }

    /// The bytes of one file of the case.
    package func bytes(_ name: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: url.appending(path: name)))
    }

    /// Compares an output with the recorded one.
    ///
    /// - Returns: `nil` if they are equal, else the number and both spellings of the first line that differs.
    package func difference(_ name: String, _ output: String) throws -> String? {
        let file = url.appending(path: name)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Data(output.utf8).write(to: file)
            return nil
        }
        let recorded = try String(contentsOf: file, encoding: .utf8)
        guard recorded != output else { return nil }
        let (left, right) = (
            recorded.split(separator: "\n", omittingEmptySubsequences: false),
            output.split(
                separator: "\n",
                omittingEmptySubsequences: false
            )
        )
        for line in 0..<max(left.count, right.count) {
            let (a, b) = (line < left.count ? left[line] : "(end)", line < right.count ? right[line] : "(end)")
            if a != b { return "\(name) line \(line + 1): recorded «\(a)», now «\(b)»" }
        }
        return "\(name): line ends differ"
    }
}
