/// How text is spelled in a column: PostgreSQL refuses U+0000, which a JSON string may hold.
///
/// U+0000 becomes U+0001 U+0001, and U+0001 becomes U+0001 U+0002; so nothing is lost and the order of bytes stays.
enum StoredText {
    static func encode(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        guard bytes.contains(where: { $0 <= 1 }) else { return bytes }
        return bytes.flatMap { $0 > 1 ? [$0] : [1, $0 + 1] }
    }

    static func decode(_ bytes: some Collection<UInt8>) -> String {
        guard bytes.contains(1) else { return String(decoding: bytes, as: UTF8.self) }
        var plain: [UInt8] = []
        var rest = Array(bytes)[...]
        while let byte = rest.popFirst() { plain.append(byte == 1 ? (rest.popFirst() ?? 2) - 1 : byte) }
        return String(decoding: plain, as: UTF8.self)
    }
}
