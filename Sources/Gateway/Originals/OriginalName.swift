import JSONTree

/// The id of the Binary that gives a delivery as it was received: its SHA-256, in 64 hexadecimal digits.
///
/// The same bytes have the same address whoever sent them, and a later version of a document has another one, so that an
/// attachment always names exactly the bytes that it was made of.
package struct OriginalName: Sendable, Hashable {
    let sha256: [UInt8]

    /// - Returns: `nil` if the text is no such id.
    package init?(_ id: some StringProtocol) {
        let digits = id.utf8.compactMap { byte -> UInt8? in
            switch byte {
            case 0x30...0x39: byte - 0x30
            case 0x61...0x66: byte - 0x57
            default: nil
            }
        }
        guard id.utf8.count == 64, digits.count == 64 else { return nil }
        sha256 = stride(from: 0, to: 64, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    private static let hashed = "urn:sha256:"
    private static let served = "Binary/"

    /// A DocumentReference whose attachment names the received document by hash, with the address where it is served.
    static func linked(_ json: [UInt8]) -> [UInt8] { renamed(json, hashed, served) }

    /// The reverse, for files in which nothing is served.
    static func unlinked(_ json: [UInt8]) -> [UInt8] { renamed(json, served, hashed) }

    private static func renamed(_ json: [UInt8], _ old: String, _ new: String) -> [UInt8] {
        guard let root = try? JSONTree(json).root, let contents = root["content"] else { return json }
        for content in contents.elements {
            // Files of other types stand in the resource, or are no delivery by themselves.
            guard let attachment = content["attachment"], attachment["contentType"]?.string == "text/xml",
                let url = attachment["url"], let text = url.string, text.hasPrefix(old),
                OriginalName(text.dropFirst(old.utf8.count)) != nil
            else { continue }
            let name = "\"\(new)\(text.dropFirst(old.utf8.count))\""
            return Array(json[..<url.range.lowerBound]) + Array(name.utf8) + json[url.range.upperBound...]
        }
        return json
    }
}
