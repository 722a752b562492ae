/// The names inside the archive that holds everything about a person.
package enum EverythingExport {
    /// Holds what Chartway wrote: derived from the originals, passed over when the archive is read back.
    package static let derivedFolder = "derived/"
    /// Holds the deliveries as they arrived, each in a folder named after its source.
    package static let originalsFolder = "originals/"
    /// Explains the archive to people.
    package static let readme = "README.txt"
    /// One line per member: SHA-256 and name, as `sha256sum --check` reads it.
    package static let manifest = "SHA256SUMS"

    /// The source that an original came from, by its place in the archive.
    static func source(ofOriginal name: String) -> String {
        name.dropFirst(originalsFolder.count).split(separator: "/").first.map(String.init) ?? ""
    }
}
