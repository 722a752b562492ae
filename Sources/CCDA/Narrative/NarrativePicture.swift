import Findings
import XMLTree

/// A picture that a document carries inside itself.
enum NarrativePicture {
    /// A `data:` address of at most 256 KB of a bitmap; `nil` for anything else.
    static func source(_ media: XMLElement) -> String? {
        guard let value = media.first(named: "value"), value.attribute("representation", is: "B64") else { return nil }
        let type = value.attribute("mediaType").unrecorded
        guard ["image/png", "image/jpeg", "image/gif"].contains(type) else { return nil }
        let data = value.text.unrecorded.utf8.filter { $0 > 0x20 }
        guard !data.isEmpty, data.count <= 349_528, data.allSatisfy(isBase64) else { return nil }
        return "data:\(type);base64,\(String(decoding: data, as: UTF8.self))"
    }

    private static func isBase64(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2B, 0x2F, 0x3D: true
        default: false
        }
    }
}
