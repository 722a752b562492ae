import JSONTree

extension JSONWriter {
    /// A nested object; nothing if it is `nil` or empty.
    mutating func member(_ name: StaticString, _ element: (some FHIRElement)?) {
        guard let element else { return }
        member(name) { element.write(into: &$0) }
    }

    /// A list of objects; nothing if there is none.
    mutating func member(_ name: StaticString, _ list: [some FHIRElement]) {
        guard !list.isEmpty else { return }
        member(name, list) { $0.write(into: &$1) }
    }
}
