import HL7v2

/// One message on its way out: its segments, and which of them speak of which resource.
struct WrittenMessage {
    /// That a segment speaks of a resource.
    struct Statement {
        let kind: String
        /// Of the entry.
        let id: String
        /// Where the reader files it, such as `IAM[2]`.
        let path: String
    }

    /// Such as `ADT`.
    let kind: String
    /// Such as `A31`.
    let event: String
    /// Such as `ADT_A05`.
    let structure: String
    private(set) var segments: [SegmentDraft] = []
    private(set) var statements: [Statement] = []
    private var counts: [String: Int] = [:]

    init(_ kind: String, _ event: String, _ structure: String) {
        self.kind = kind
        self.event = event
        self.structure = structure
    }

    /// Adds a segment that speaks of no resource of its own.
    mutating func add(_ segment: SegmentDraft?) {
        guard let segment else { return }
        segments.append(segment)
        counts[segment.name.description, default: 0] += 1
    }

    /// Adds a segment and remembers of what it speaks.
    mutating func add(_ segment: SegmentDraft, saying kind: String, _ id: String) {
        add(segment)
        say(kind, id)
    }

    /// Remembers that the last segment speaks of a resource.
    mutating func say(_ kind: String, _ id: String) {
        guard let name = segments.last?.name.description else { return }
        statements.append(Statement(kind: kind, id: id, path: "\(name)[\(counts[name] ?? 1)]"))
    }

    /// How many segments of a name there are, for set ids.
    func count(_ name: String) -> Int { counts[name] ?? 0 }
}
