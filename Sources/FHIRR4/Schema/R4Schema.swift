import JSONTree

/// The R4 definitions as flat tables: which elements a type has, of which types, how many, bound to which codes.
///
/// Made from ``R4Tables`` at first use, which takes a few milliseconds.
///
/// Source: <https://hl7.org/fhir/R4/structuredefinition.html>, package hl7.fhir.r4.core 4.0.1
package struct R4Schema: Sendable {
    /// The one schema there is.
    package static let shared = R4Schema()

    /// All types; an index into it names a type everywhere here.
    let types: R4Table<R4Type>
    /// All elements, those of one type side by side.
    let elements: R4Table<R4Element>
    /// The codes of required bindings.
    let codes: R4Codes
    private let text: R4Table<UInt8>
    private let elementSlots: R4Table<UInt16>
    private let typeSlots: R4Table<UInt16>
    private let targets: R4Table<R4Targets>
    /// Types that the validator and the spelling in XML treat in ways of their own.
    let element, `extension`, coding, codeableConcept, domainResource: Int
    /// Elements that the validator treats in ways of their own.
    let referenceText, attachmentURL: Int

    private init() {
        var sets: [String: UInt16] = [:]
        codes = R4Codes(R4Tables.codes, sets: &sets)
        var reader = R4SchemaReader(valueSets: sets)
        reader.read(R4Tables.types)
        types = R4Table(reader.types)
        elements = R4Table(reader.elements)
        text = R4Table(reader.text)
        targets = R4Table(reader.targets)
        typeSlots = R4Table(reader.typeSlots)
        elementSlots = R4Table(reader.elementSlots)
        element = reader.type("Element")
        `extension` = reader.type("Extension")
        coding = reader.type("Coding")
        codeableConcept = reader.type("CodeableConcept")
        domainResource = reader.type("DomainResource")
        referenceText = reader.element("reference", of: "Reference")
        attachmentURL = reader.element("url", of: "Attachment")
    }

    /// The element of that name and hash, an index; `nil` if the type has none.
    @inline(__always) func find(_ name: R4Bytes, hash: UInt32, in type: Int) -> Int? {
        let range = types[type].elements
        var slot = R4SchemaReader.slot(type, hash)
        while elementSlots[slot] != 0 {
            let index = Int(elementSlots[slot]) - 1
            if range.contains(index), bytes(elements[index].name).isEqual(to: name) { return index }
            slot = (slot + 1) & R4SchemaReader.mask
        }
        return nil
    }

    /// The element of that name, given in UTF-8.
    func find(_ name: [UInt8], in type: Int) -> Int? {
        unsafe name.withUnsafeBufferPointer { buffer in
            let name = unsafe R4Bytes(buffer)
            return find(name, hash: name.hash, in: type)
        }
    }

    /// A type by its name; `nil` if R4 has none of it.
    func type(named name: R4Bytes) -> Int? {
        var slot = R4SchemaReader.slot(0, name.hash)
        while typeSlots[slot] != 0 {
            let index = Int(typeSlots[slot]) - 1
            if bytes(types[index].name).isEqual(to: name) { return index }
            slot = (slot + 1) & R4SchemaReader.mask
        }
        return nil
    }

    /// The number of a resource kind among all; `nil` if R4 has no such kind or it is abstract.
    func kind(named name: R4Bytes) -> Int? {
        guard let index = type(named: name), case .resource(let number) = types[index].kind else { return nil }
        return Int(number)
    }

    /// Whether R4 has a resource of that kind.
    package func hasKind(_ name: String) -> Bool {
        let utf8 = Array(name.utf8)
        return unsafe utf8.withUnsafeBufferPointer { unsafe kind(named: R4Bytes($0)) != nil }
    }

    /// Whether a reference of this element may lead to that kind.
    func allows(_ element: R4Element, kind: Int) -> Bool {
        element.targets == 0 || targets[Int(element.targets)].contains(kind)
    }

    /// The name of a type: `Patient`, `Patient.contact`.
    func name(_ type: Int) -> String { bytes(types[type].name).text }

    /// The name of an element without the type of a choice: `value`, not `valueString`.
    func stem(_ element: R4Element) -> String {
        bytes(element.name.lowerBound..<element.name.lowerBound + Int(element.stem)).text
    }

    @inline(__always) private func bytes(_ range: Swift.Range<Int>) -> R4Bytes { unsafe R4Bytes(text.buffer)[range] }
}
