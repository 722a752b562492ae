public import Findings

/// One HL7 v2 message: a view over its bytes that never changes them.
///
/// The message is cut once, by the separators of its MSH, into a flat array of values; a value is unescaped and
/// decoded when it is read. Line ends, byte order marks and frame bytes are forgiven, segments of any name are kept.
///
/// Source: HL7 v2.5.1, chapter 2, <https://www.hl7.eu/HL7v2x/v251/std251/ch02.html>
public struct Message: Sendable, LeafBearing {
    let text: MessageText

    /// How MSH-18 and the bytes agree about characters.
    public let charsetTrouble: CharsetTrouble?

    /// Reads a message; nothing in it but its size and its separators can be wrong enough to fail.
    ///
    /// - Parameters:
    ///   - bytes: One message, with or without its MLLP frame; in UTF-16 it is turned into UTF-8 first, and places
    ///     count the bytes of that.
    ///   - limit: The longest message accepted, in bytes.
    /// - Throws: what is no message, is several, or is beyond ``MessageLimits``.
    public init(_ bytes: [UInt8], limit: Int = MessageLimits.bytes) throws(MessageError) {
        guard bytes.count <= limit else { throw MessageError(.tooLong, at: Place(offset: limit, path: "")) }
        let bytes = WideText.narrowed(bytes) ?? bytes
        let start = MessageLines.skipMark(bytes)
        guard let first = Self.header(bytes, at: start) else {
            throw MessageError(.noHeader, at: Place(offset: start, path: ""))
        }
        guard first == "MSH" else { throw MessageError(.severalMessages, at: Place(offset: start, path: "")) }
        guard let separators = Separators(bytes[(start + 3)...]) else {
            throw MessageError(.noSeparators, at: Place(offset: min(start + 3, bytes.count), path: "MSH[1]-1"))
        }
        var scanner = MessageScanner(bytes, separators: separators)
        try scanner.scan(from: start)
        let found = CharsetChoice(bytes, declared: Self.declaredCharset(bytes, scanner))
        charsetTrouble = found.trouble
        text = MessageText(
            bytes: bytes,
            separators: separators,
            charset: found.charset,
            leaves: scanner.leaves,
            segments: scanner.segments,
            fieldStarts: scanner.fieldStarts
        )
    }

    /// All segments in their order, those of unknown name among them.
    public var segments: Segments { Segments(text: text) }

    /// MSH, which every message has.
    public var header: MSH { MSH(Segment(text, 0)) }

    /// How the message cuts itself.
    public var separators: Separators { text.separators }

    /// How the message spells characters, after MSH-18 and the bytes were heard.
    public var charset: Charset { text.charset }

    /// How many values hold something.
    public var leafCount: Int { text.leaves.count }

    /// Where a value stands, such as `PID[1]-3[2].4.2`: repetition and subcomponent only from the second on.
    public func place(ofLeaf index: Int32) -> Place { text.place(ofLeaf: index) }

    /// The segment and the numbers of the field and component that a value stands in; `nil` for a value that is none
    /// of the message's, or a subcomponent behind the first.
    package func position(ofLeaf index: Int32) -> (segment: SegmentName, field: Int, component: Int)? {
        guard index >= 0, Int(index) < text.leaves.count else { return nil }
        let span = text.leaves[Int(index)]
        guard span.subcomponent == 1 else { return nil }
        return (text.segments[text.segment(ofLeaf: index)].name, Int(span.field), Int(span.component))
    }

    /// The first segment of a name.
    public func first(_ name: SegmentName) -> Segment? { segments.first { $0.name == name } }

    /// MSH, FHS or BHS, if one of them stands there.
    static func header(_ bytes: [UInt8], at start: Int) -> SegmentName? {
        guard start + 3 <= bytes.count else { return nil }
        let name = SegmentName(bytes[start], bytes[start + 1], bytes[start + 2])
        guard name == "MSH" || name == "FHS" || name == "BHS" else { return nil }
        // A word that starts like this is no header.
        guard start + 3 < bytes.count else { return name }
        let next = Int(bytes[start + 3])
        return (0x30...0x39).contains(next) || (0x41...0x5A).contains(next) ? nil : name
    }

    private static func declaredCharset(_ bytes: [UInt8], _ scanner: MessageScanner) -> String {
        guard let header = scanner.segments.first else { return "" }
        for index in header.leaves {
            let span = scanner.leaves[Int(index)]
            guard span.field == 18, span.repetition == 1 else { continue }
            let spelled = bytes[Int(span.start)..<Int(span.end)]
            guard spelled.contains(0x20) else { return String(decoding: spelled, as: UTF8.self) }
            // The names of Unicode encodings have a blank in them; behind other names a blank ends them.
            let rest = spelled.drop { $0 == 0x20 }
            let isUnicode =
                rest.starts(with: "UNICODE ".utf8)
                || String(decoding: rest, as: UTF8.self).uppercased().contains("UNICODE ")
            return String(decoding: isUnicode ? rest : rest.prefix { $0 != 0x20 }, as: UTF8.self)
        }
        return ""
    }
}
