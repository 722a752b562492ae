/// An element of FHIR inside another one.
struct R4XMLChild {
    /// Its number on the tape.
    let node: Int
    /// What the schema says of it; -1 if R4 has no such element there.
    let element: Int
    /// Children of one name have one key; keys grow in the order of the standard, unknown names come last.
    var key: Int

    init(node: Int, element: Int?, name: Int) {
        self.node = node
        self.element = element ?? -1
        key = element ?? Self.firstUnknown + name
    }

    /// Above the index of any element of the schema.
    static let firstUnknown = 1 << 16
}
