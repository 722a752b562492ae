import JSONTree

/// The R4 definitions as flat arrays: which elements a type has, of which types, how many, bound to which codes.
///
/// Made from ``R4Tables`` at first use, which takes a few milliseconds.
///
/// Source: <https://hl7.org/fhir/R4/structuredefinition.html>, package hl7.fhir.r4.core 4.0.1
package final class R4Schema: Sendable {
    /// The one schema there is.
    package static let shared = R4Schema()

    /// All types; an index into it names a type everywhere here.
    package let types: [R4Type]
    /// All elements, those of one type side by side.
    package let elements: [R4Element]
    /// The codes of required bindings.
    package let codes: R4Codes
    let names: [UInt8]
    private let slots: [UInt16]
    private let indices: [String: Int]
    private let targets: [R4Targets]
    /// Types that the validator treats in ways of their own.
    let element, `extension`, reference, coding, codeableConcept: Int
    /// Elements that the validator treats in ways of their own.
    let referenceText, attachmentURL: Int

    private init() {
        let codes = R4Codes(R4Tables.codes)
        var reader = R4SchemaReader(valueSets: codes.sets)
        reader.read(R4Tables.types)
        self.codes = codes
        types = reader.types
        elements = reader.elements
        names = reader.names
        indices = reader.indices
        targets = reader.targets
        element = reader.indices["Element"] ?? 0
        `extension` = reader.indices["Extension"] ?? 0
        reference = reader.indices["Reference"] ?? 0
        coding = reader.indices["Coding"] ?? 0
        codeableConcept = reader.indices["CodeableConcept"] ?? 0
        referenceText = Self.element("reference", of: "Reference", reader)
        attachmentURL = Self.element("url", of: "Attachment", reader)
        slots = Self.table(reader)
    }

    private static func element(_ name: String, of type: String, _ reader: R4SchemaReader) -> Int {
        let range = reader.indices[type].map { reader.types[$0].elements } ?? 0..<0
        return range.first { reader.names[reader.elements[$0].name].elementsEqual(name.utf8) } ?? -1
    }

    private static func table(_ reader: R4SchemaReader) -> [UInt16] {
        var slots = [UInt16](repeating: 0, count: 1 << 15)
        for (index, type) in reader.types.enumerated() {
            for element in type.elements {
                let name = reader.elements[element].name
                var slot = slot(index, JSONName.hash(reader.names[name]))
                while slots[slot] != 0 { slot = (slot + 1) & (1 << 15 - 1) }
                slots[slot] = UInt16(truncatingIfNeeded: element + 1)
            }
        }
        return slots
    }

    @inline(__always) private static func slot(_ type: Int, _ hash: UInt32) -> Int {
        Int((hash &+ UInt32(truncatingIfNeeded: type) &* 0x9E37_79B1) >> 17)
    }

    /// The element of that name, an index; `nil` if the type has none.
    ///
    /// - Parameters:
    ///   - name: UTF-8, escapes resolved.
    ///   - hash: The name's, as ``JSONName`` has it.
    func find(_ name: Span<UInt8>, hash: UInt32, in type: Int) -> Int? {
        let range = types[type].elements
        let text = names
        var slot = Self.slot(type, hash)
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            if range.contains(index), text.span.extracting(elements[index].name).isEqual(to: name) { return index }
            slot = (slot + 1) & (1 << 15 - 1)
        }
        return nil
    }

    /// A type by its name; `nil` if R4 has none of it.
    package func type(named name: String) -> Int? { indices[name] }

    /// The number of a resource kind among all; `nil` if R4 has no such kind or it is abstract.
    package func kind(named name: String) -> Int? {
        guard let index = indices[name], case .resource(let number) = types[index].kind else { return nil }
        return number
    }

    /// Whether a reference of this element may lead to that kind.
    func allows(_ element: R4Element, kind: Int) -> Bool {
        element.targets == 0 || targets[Int(element.targets)].contains(kind)
    }

    /// The name of an element without the type of a choice: `value`, not `valueString`.
    func stem(_ element: R4Element) -> String {
        String(decoding: names[element.name].prefix(Int(element.stem)), as: UTF8.self)
    }
}
