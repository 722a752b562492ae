import Foundation

/// A file that holds what only its owner may read.
enum OwnerOnlyFile {
    /// Makes an empty one, if there is none.
    ///
    /// To be done before SQLite opens it: the log and the index beside a database get the mode that it has then.
    static func make(_ path: String) {
        guard !FileManager.default.fileExists(atPath: path) else { return }
        // Where it cannot be made SQLite says so.
        _ = FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
    }
}
