import Foundation

/// Writes what comes in as it comes, so that no more than a piece is in memory.
package struct IntakeWriter {
    /// Of the delivery.
    package let id: String
    package let path: String
    private let file: FileHandle

    init(id: String, path: String) throws {
        (self.id, self.path) = (id, path)
        guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
            let file = FileHandle(forWritingAtPath: path)
        else { throw CocoaError(.fileWriteUnknown) }
        self.file = file
    }

    package func append(_ bytes: [UInt8]) throws { try file.write(contentsOf: bytes) }

    /// Ends the file; it survives the end of the machine from here on (W10).
    package func finish() throws {
        try file.synchronize()
        try file.close()
        let folder = FileHandle(forReadingAtPath: (path as NSString).deletingLastPathComponent)
        try? folder?.synchronize()
        try? folder?.close()
    }

    /// Gives the file up.
    package func discard() {
        try? file.close()
        try? FileManager.default.removeItem(atPath: path)
    }
}
