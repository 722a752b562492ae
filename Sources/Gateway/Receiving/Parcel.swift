/// Bytes as they arrived, with a name and a sender; nobody has looked inside yet.
package struct Parcel: Sendable {
    /// A file's path or an address, for reports.
    package var name: String
    /// The configured name of the sending system.
    package var source: String
    package var bytes: [UInt8]

    package init(name: String, source: String, bytes: [UInt8]) {
        self.name = name
        self.source = source
        self.bytes = bytes
    }
}
