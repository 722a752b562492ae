import JSONTree
import RecordStore
import SQLiteStore

/// What a backup holds, for people and for programs.
struct BackupLine {
    private let manifest: BackupManifest
    private let folder: String

    init(_ manifest: BackupManifest, folder: String) { (self.manifest, self.folder) = (manifest, folder) }

    private var made: String { Timestamp(milliseconds: manifest.made).description }

    private var bytes: Int { manifest.files.reduce(0) { $0 + $1.bytes } }

    var text: String { "change \(manifest.lastChange), \(bytes >> 10) KiB, made \(made)" }

    var json: String {
        var json = JSONWriter()
        json.object { json in
            json.member("folder", folder)
            json.member("made", made)
            json.member("lastChange", integer: Int(manifest.lastChange))
            json.member("bytes", integer: bytes)
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
