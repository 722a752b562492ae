import HL7v2

/// Fields by the standard's number, while a segment is written.
extension SegmentDraft {
    /// All repetitions of a field; for MSH and its kin too, whose separators are no fields here.
    subscript(_ field: Int) -> [Repetition] {
        get {
            let index = field - offset
            return fields.indices.contains(index) ? fields[index] : []
        }
        set {
            let index = field - offset
            while fields.count <= index { fields.append([]) }
            fields[index] = newValue
        }
    }

    /// Sets a field of one repetition; nothing happens if there is nothing to say.
    mutating func set(_ field: Int, _ value: Repetition?) {
        if let value, Self.says(value) { self[field] = [value] }
    }

    /// Sets a field of one simple value.
    mutating func set(_ field: Int, text: String?) {
        if let text, !text.isEmpty { self[field] = [[[text]]] }
    }

    /// Adds a repetition.
    mutating func add(_ field: Int, _ value: Repetition?) {
        if let value, Self.says(value) { self[field].append(value) }
    }

    /// Adds repetitions.
    mutating func add(_ field: Int, _ values: [Repetition?]) { for value in values { add(field, value) } }

    private var offset: Int { name.bearsSeparators ? 3 : 1 }

    /// Whether any part holds something.
    static func says(_ value: Repetition) -> Bool { value.contains { $0.contains { !$0.isEmpty } } }

    /// Components of one part each.
    static func parts(_ texts: [String?]) -> Repetition { texts.map { [$0 ?? ""] } }

    /// A data type a level deeper: components become subcomponents, and what is deeper still is left out.
    static func nested(_ value: Repetition?) -> [String] { value?.map { $0.first ?? "" } ?? [] }
}
