import Fixtures
import Foundation

/// The package description, as the package manager prints it.
struct Manifest: Decodable {
    /// One target with what it declares to depend on.
    struct Target: Decodable, CustomStringConvertible {
        let name: String
        let type: String
        let path: String?
        let dependencies: [Dependency]

        var description: String { name }

        /// The names of targets and products it may import.
        var declared: Set<String> { Set(dependencies.map(\.name)) }

        /// Every Swift file of the target with its text.
        func sources() throws -> [(file: String, text: String)] {
            let base = path ?? (type == "test" ? "Tests/\(name)" : "Sources/\(name)")
            return try SourceFile.all(under: base).map { ($0.path, $0.text) }
        }
    }

    /// `byName`, `target` or `product`; only the name matters here.
    struct Dependency: Decodable {
        let name: String

        init(from decoder: any Decoder) throws {
            let kinds = try decoder.singleValueContainer().decode([String: [Part]].self)
            name = kinds.values.first?.compactMap(\.text).first ?? ""
        }
    }

    /// A name, or something beside it that is not needed.
    private struct Part: Decodable {
        let text: String?

        init(from decoder: any Decoder) throws { text = try? decoder.singleValueContainer().decode(String.self) }
    }

    let targets: [Target]

    /// Asks the package manager; its scratch folder is its own, since `swift test` holds the lock of the other.
    static func load() throws -> Manifest { try cached.get() }

    private static let cached = Result { try ask() }

    private static func ask() throws -> Manifest {
        let scratch = FileManager.default.temporaryDirectory.appending(path: "chartway-manifest-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: scratch) }
        let output = Pipe()
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "swift", "package", "--package-path", ProjectFolder.url.path, "--scratch-path", scratch.path,
            "dump-package",
        ]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return try JSONDecoder().decode(Manifest.self, from: data)
    }
}
