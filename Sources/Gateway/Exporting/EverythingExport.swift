import JSONTree
import ZipArchive

/// The names inside the archive that holds everything about a person, and the manifest that tells what they are.
package enum EverythingExport {
    /// One file of the archive.
    struct Part {
        let name: String
        /// The configured name of the sender; `nil` for what Chartway wrote.
        let source: String?
        /// In bytes.
        let size: Int
        /// In hexadecimal digits.
        let sha256: String
    }

    /// Holds the deliveries as they arrived, each in a folder named after its source.
    package static let originalsFolder = "originals/"
    /// Explains the archive to people.
    package static let readme = "README.txt"
    /// SHA-256 and size of each member, and the source of each original.
    package static let manifest = "manifest.json"

    /// The place of an original, in characters that every system takes in a file name.
    static func place(of name: String, number: Int64, source: String) -> String {
        "\(originalsFolder)\(plain(source))/\(number)-\(plain(name))"
    }

    private static func plain(_ name: String) -> String {
        let scalars = name.unicodeScalars.map { scalar in
            let isUnsafe = "/\\:*?\"<>|".unicodeScalars.contains(scalar) || scalar.value < 0x20
            return isUnsafe ? "_" : Character(scalar)
        }
        return scalars.allSatisfy { $0 == "." } ? "_" : String(scalars)
    }

    /// As JSON.
    static func manifest(of parts: [Part]) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("members", parts) { part, json in
                json.object {
                    $0.member("name", part.name)
                    $0.member("source", part.source)
                    $0.member("size", integer: part.size)
                    $0.member("sha256", part.sha256)
                }
            }
        }
        return json.bytes
    }

    /// The originals in an archive that Chartway wrote, with their sources; what was derived from them is left out.
    ///
    /// - Returns: `nil` if it is no such archive.
    static func originals(in members: [ZipMember]) -> [(member: ZipMember, source: String)]? {
        guard let listed = members.first(where: { $0.name == manifest }), let tree = try? JSONTree(listed.bytes),
            let list = tree.root["members"]
        else { return nil }
        let told = list.elements.compactMap { entry in
            entry["name"]?.string.flatMap { name in entry["source"]?.string.map { (name, $0) } }
        }
        let sources = Dictionary(told) { first, _ in first }
        // A file that somebody put in later is no original of a source that the manifest names.
        return members.compactMap { member in sources[member.name].map { (member, $0) } }
    }
}
