import JSONTree

extension JSONNode {
    /// The first item of an array member.
    func first(_ name: StaticString) -> JSONNode? {
        var items = self[name]?.elements
        return items?.next()
    }

    /// The text of a member; `nil` if there is none.
    func text(_ name: StaticString) -> String? { self[name]?.string }

    /// The bytes of a string without its quotes, as spelled.
    var content: ArraySlice<UInt8> { kind == .string ? tree.bytes[token.content] : [] }

    /// A hash of a string as spelled or read; 0 if it is empty or no string.
    var stringHash: UInt64 {
        let token = token
        guard token.kind == .string, token.content.count > 0 else { return 0 }
        var hash = StableHash()
        if token.isEscaped { hash.add(string ?? "") } else { hash.add(tree.bytes[token.content]) }
        return hash.value
    }

    /// A hash of system and code (or value); 0 if either is missing, for then it is known to its sender only.
    func pairHash(_ second: StaticString) -> UInt64 {
        guard let system = self["system"]?.stringHash, system != 0 else { return 0 }
        guard let code = self[second]?.stringHash, code != 0 else { return 0 }
        var hash = StableHash()
        hash.add(system)
        hash.add(code)
        return hash.value
    }

    /// A date or time member.
    func time(_ name: StaticString) -> SpelledTime? { self[name].flatMap { SpelledTime($0.content) } }

    /// The hashes of the codings of a CodeableConcept.
    var codingHashes: [UInt64] {
        guard let codings = self["coding"] else { return [] }
        return codings.elements.compactMap {
            let hash = $0.pairHash("code")
            return hash == 0 ? nil : hash
        }
    }

    /// A hash of what a CodeableConcept or Reference says in words; 0 if it says nothing.
    var wordsHash: UInt64 {
        if let text = self.text("text") ?? self.text("display") { return FoldedText.hash(text) }
        return first("coding")?.text("display").map(FoldedText.hash) ?? 0
    }

    /// Whether a coding of this CodeableConcept has that code, in whatever system.
    func hasCode(_ code: StaticString) -> Bool {
        self["coding"]?.elements.contains { $0["code"]?.isString(code) ?? false } ?? false
    }
}
