/// The first start tag of what looks like XML, found without a parser: enough to tell what kind of document it is.
///
/// It believes nothing: what it finds only chooses the reader that judges the bytes.
struct XMLRootTag {
    /// The namespace that the tag declares for itself; `nil` if it declares none.
    let namespace: String?

    /// `nil` if these are no tags, or no start tag is near the beginning.
    init?(_ bytes: [UInt8]) {
        // UTF-16 has a NUL in every other byte of its ASCII part.
        let start = bytes.prefix(64 << 10)
        let isWide = start.prefix(4).contains(0) || [[0xFF, 0xFE], [0xFE, 0xFF]].contains(Array(start.prefix(2)))
        var text = isWide ? start.filter { $0 != 0 }[...] : start
        while true {
            // Space and the bytes of byte order marks; anything else is no XML.
            text = text.drop { [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) }
            guard text.popFirst() == 0x3C else { return nil }
            switch text.first {
            case 0x3F: text = Self.skip("?>", in: text)
            case 0x21 where text.starts(with: "!--".utf8): text = Self.skip("-->", in: text)
            case 0x21: text = Self.skip(">", in: text)
            default:
                namespace = Self.namespace(of: text)
                return
            }
        }
    }

    private static func skip(_ end: String, in text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = text
        while !rest.isEmpty, !rest.starts(with: end.utf8) { rest = rest.dropFirst() }
        return rest.dropFirst(end.utf8.count)
    }

    /// The value of `xmlns`, or of `xmlns:p` in `<p:Patient`.
    private static func namespace(of tag: ArraySlice<UInt8>) -> String? {
        let name = tag.prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }
        let prefix = name.firstIndex(of: 0x3A).map { name[..<$0] } ?? []
        let wanted = Array("xmlns".utf8) + (prefix.isEmpty ? [] : [0x3A] + prefix)
        var rest = tag[name.endIndex...]
        while true {
            rest = rest.drop { $0 <= 0x20 }
            let attribute = rest.prefix { $0 > 0x20 && $0 != 0x3D && $0 != 0x3E }
            let quoted = rest[attribute.endIndex...].drop { $0 <= 0x20 || $0 == 0x3D }
            guard !attribute.isEmpty, let quote = quoted.first, quote == 0x22 || quote == 0x27 else { return nil }
            let value = quoted.dropFirst().prefix { $0 != quote }
            if attribute.elementsEqual(wanted) { return String(decoding: value, as: UTF8.self) }
            rest = quoted[value.endIndex...].dropFirst()
        }
    }
}
