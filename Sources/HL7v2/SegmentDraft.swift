import Findings

/// A segment to be written: field by field, each with repetitions, components and subcomponents.
///
/// Reading a segment into a draft and writing it gives the same bytes, but for separators at ends that hold nothing,
/// blanks alone, and escape sequences that say nothing or have a shorter spelling.
public struct SegmentDraft: Sendable, Hashable {
    /// One repetition: components of subcomponents.
    public typealias Repetition = [[String]]

    /// Such as `ERR`.
    public let name: SegmentName
    /// Field 1 first; for MSH, FHS and BHS the separators, fields 1 and 2, are left out and field 3 comes first.
    public var fields: [[Repetition]]

    /// Starts with given fields.
    public init(_ name: SegmentName, _ fields: [[Repetition]] = []) {
        self.name = name
        self.fields = fields
    }

    /// Reads the values of a segment.
    public init(_ segment: Segment) {
        name = segment.name
        fields = []
        let skipped = name.bearsSeparators ? 2 : 0
        for index in segment.leaves {
            let span = segment.text.leaves[Int(index)]
            guard Int(span.field) > skipped else { continue }
            let value = segment.text.verbatim(index).unrecorded
            set(
                value,
                Int(span.field) - skipped,
                Int(span.repetition),
                Int(span.component),
                Int(span.subcomponent)
            )
        }
    }

    /// A field of one value.
    public static func value(_ text: String) -> [Repetition] { text.isEmpty ? [] : [[[text]]] }

    /// A field of one repetition with simple components.
    public static func components(_ texts: String...) -> [Repetition] { [texts.map { [$0] }] }

    private mutating func set(_ value: String, _ field: Int, _ repetition: Int, _ component: Int, _ part: Int) {
        func grow<Element>(_ list: inout [Element], to count: Int, with filler: Element) {
            while list.count < count { list.append(filler) }
        }
        grow(&fields, to: field, with: [])
        grow(&fields[field - 1], to: repetition, with: [])
        grow(&fields[field - 1][repetition - 1], to: component, with: [])
        grow(&fields[field - 1][repetition - 1][component - 1], to: part, with: "")
        fields[field - 1][repetition - 1][component - 1][part - 1] = value
    }

    /// Writes the segment without a line end; what the separators cannot say is left out.
    public func bytes(_ separators: Separators = .standard, charset: Charset = .utf8) -> [UInt8] {
        let escapes = Escapes(separators: separators, charset: charset)
        var output = name.bytes
        if name.bearsSeparators { output += [separators.field] + separators.encodingCharacters }
        let written = fields.map { field in
            let repetitions = separators.repetition == nil ? Array(field.prefix(1)) : field
            return Self.join(repetitions.map { Self.write($0, escapes) }, separators.repetition)
        }
        let end = written.lastIndex { !$0.isEmpty } ?? -1
        for field in written[..<(end + 1)] { output += [separators.field] + field }
        return output
    }

    private static func write(_ repetition: Repetition, _ escapes: Escapes) -> [UInt8] {
        let components = repetition.map { component in
            let parts = escapes.separators.subcomponent == nil ? Array(component.prefix(1)) : component
            return join(parts.map(escapes.encode), escapes.separators.subcomponent)
        }
        return join(components, escapes.separators.component)
    }

    private static func join(_ parts: [[UInt8]], _ separator: UInt8?) -> [UInt8] {
        guard let separator else { return parts.first ?? [] }
        let end = parts.lastIndex { !$0.isEmpty } ?? -1
        return Array(parts[..<(end + 1)].joined(separator: [separator]))
    }
}
