/// One file of an archive.
package struct ZipMember: Sendable, Hashable {
    /// A relative path with `/`, as stored.
    package let name: String
    /// The content, expanded.
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
