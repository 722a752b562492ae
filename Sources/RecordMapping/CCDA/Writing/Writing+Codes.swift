import CCDA
import FHIRR4
import MappingTables

/// Coded values; rules A12 to A14 backwards.
extension CCDAWriting {
    /// The first code with the others as translations, and the words where they say more than its name.
    ///
    /// - Parameters:
    ///   - concept: `nil`: not known.
    ///   - name: Of the element.
    ///   - type: For `value`, whose type is written.
    ///   - cell: The id of the cell in the narrative that says the words.
    /// - Returns: An element with a reason if there is no code.
    func code(
        _ concept: CodeableConcept?,
        _ name: String = "code",
        type: String? = nil,
        cell: String? = nil
    ) -> Markup {
        let codings = concept?.coding.filter { $0.code != nil } ?? []
        var element = Markup(name, type.map { ["xsi:type": $0] } ?? [:])
        if let main = codings.first {
            element = attributes(of: main, on: element)
        } else {
            element = element.adding("nullFlavor", concept.map { flavor($0.extensions) } ?? "UNK")
        }
        if let words = words(concept), cell != nil || words != codings.first?.display {
            element.append(self.text(words, "originalText", cell: cell))
        }
        for other in codings.dropFirst() { element.append(attributes(of: other, on: Markup("translation"))) }
        return element
    }

    /// The element for a concept that may be missing altogether.
    func code(ifKnown concept: CodeableConcept?, _ name: String) -> Markup? {
        concept.map { code($0, name) }
    }

    /// One code alone.
    func code(_ coding: Coding, _ name: String) -> Markup { attributes(of: coding, on: Markup(name)) }

    /// A code that a template prescribes.
    static func fixed(_ code: String, _ system: String, _ display: String, _ name: String = "code") -> Markup {
        Markup(name, ["code": code, "codeSystem": system, "displayName": display])
    }

    /// A prescribed value.
    static func fixedValue(_ code: String, _ system: String, _ display: String?) -> Markup {
        Markup("value", ["xsi:type": "CD", "code": code, "codeSystem": system, "displayName": display])
    }

    /// The words of a concept: its own, else those of the first code that has some.
    func words(_ concept: CodeableConcept?) -> String? {
        concept?.text ?? concept?.coding.lazy.compactMap(\.display).first
    }

    /// What a cell of the narrative shows: words, else the bare code.
    func shown(_ concept: CodeableConcept?) -> String? {
        words(concept) ?? concept?.coding.lazy.compactMap(\.code).first
    }

    /// Why something is missing; `UNK` if nobody said.
    func flavor(_ extensions: [Extension]) -> String {
        guard case .code(let reason) = extensions[Extension.dataAbsentReason]?.value, reason != "unknown" else {
            return "UNK"
        }
        return tables.spelling(of: reason, by: .cdaNullFlavor) ?? "UNK"
    }

    private func attributes(of coding: Coding, on element: Markup) -> Markup {
        let oid = coding.system.flatMap(oid(ofCodes:))
        let derived = oid == nil ? coding.system.map(DerivedRoot.of) : nil
        return element.adding("code", coding.code)
            .adding("codeSystem", oid ?? derived)
            .adding("codeSystemName", derived == nil ? nil : coding.system)
            .adding("codeSystemVersion", coding.version)
            .adding("displayName", coding.display)
    }

    static let snomed = "2.16.840.1.113883.6.96"
    static let loinc = "2.16.840.1.113883.6.1"
    static let actCode = "2.16.840.1.113883.5.4"
}
