import FHIRR4
import Findings
import MappingTables
import XMLTree

extension HealthPiece {
    private static let unitExtension = "urn:chartway:unit"

    /// Apple's identifier as a concept: LOINC first where the table has it (H3), the identifier itself always.
    func concept(_ identifier: String, unit: String = "") -> CodeableConcept {
        let name = HealthKitName.short(identifier)
        var coding: [Coding] = []
        // The code of the table is that of a mass: amounts of substance have another one.
        let isOther = name == "BloodGlucose" && !unit.hasPrefix("mg")
        if identifier != name, !isOther, let code = export.tables.translate(name, by: .appleQuantityType) {
            coding.append(Coding(system: code.system, code: code.code, display: code.display))
        }
        coding.append(Coding(system: HealthKitName.system, code: identifier))
        return CodeableConcept(coding: coding, text: name)
    }

    /// Vital signs or activity (H6); nothing where neither table knows.
    func category(_ concept: CodeableConcept, _ identifier: String) -> [CodeableConcept] {
        let loinc = concept.coding.first { $0.system == "http://loinc.org" }?.code
        let tables = export.tables
        let known =
            tables.translate(HealthKitName.short(identifier), by: .appleObservationCategory)
            ?? loinc.flatMap { tables.translate($0, by: .loincObservationCategory) }
        return known.map {
            [CodeableConcept(coding: [Coding(system: $0.system, code: $0.code, display: $0.display)])]
        } ?? []
    }

    /// A number with its unit (H4); words if it is no number.
    func measured(_ value: Leaf, unit: Leaf, of identifier: String) -> ObservationValue? {
        guard let text = ledger.use(value) else { return nil }
        let unit = self.text(unit)
        guard let number = HealthKitNumber(text) else {
            ledger.note(.warning, .numberInvalid, at: value)
            return .string(unit.isEmpty ? text : "\(text) \(unit)")
        }
        return .quantity(quantity(number, unit, of: identifier))
    }

    func quantity(_ number: HealthKitNumber, _ unit: String, of identifier: String) -> Quantity {
        guard !unit.isEmpty else { return Quantity(value: number.spelled) }
        var quantity = Quantity(value: unit == "%" ? number.percent : number.spelled, unit: unit)
        if let code = ucum(unit, of: identifier) {
            (quantity.system, quantity.code) = ("http://unitsofmeasure.org", code)
        }
        return quantity
    }

    /// The unit in UCUM; `nil` if it is none that is known.
    private func ucum(_ unit: String, of identifier: String) -> String? {
        // Apple counts what is kilograms per square metre by its definition.
        if unit == "count", HealthKitName.short(identifier) == "BodyMassIndex" { return "kg/m2" }
        // `mmol<180.15588>/L`: the molar mass is that of glucose, and no part of the unit.
        let plain = unit.split(separator: "<", maxSplits: 1)
        let isMolar = plain.count == 2 && plain[0] == "mmol"
        let spelled = isMolar ? "mmol" + plain[1].drop { $0 != ">" }.dropFirst() : unit
        return export.tables.translate(spelled, by: .appleUnit)?.code ?? export.tables.unit(spelled)
    }

    /// Apple's word for a value that is one of several.
    func coded(_ leaf: Leaf) -> CodeableConcept? {
        guard let code = ledger.use(leaf) else { return nil }
        return CodeableConcept(coding: [Coding(system: HealthKitName.system, code: code)], text: code)
    }

    /// Notes of an app at a sample, as they were sent.
    func metadata(_ element: XMLElement) -> [Extension] {
        element.elements(named: "MetadataEntry").map { entry in
            Extension(
                "urn:chartway:healthkit-metadata",
                extensions: [
                    Extension("key", .string(text(entry.attribute("key")))),
                    Extension("value", .string(text(entry.attribute("value")))),
                ]
                .filter { $0.value != .string("") }
            )
        }
        .filter { !$0.extensions.isEmpty }
    }

    /// What nothing else has read of a sample: each value with its path inside, as sent.
    func rest(_ element: XMLElement) -> [Extension] {
        guard ledger.hasUnread(element.leaves) else { return [] }
        var rest = rest(element, at: "")
        var counts: [String: Int] = [:]
        for child in element.descendants {
            counts[child.name, default: 0] += 1
            for name: XMLName in ["creationDate", "sourceVersion"] where ledger.hasUnread(child.attributeLeaves) {
                ledger.omit(child.attribute(name), .o17)
            }
            rest += self.rest(child, at: "\(child.name)[\(counts[child.name] ?? 1)]/")
        }
        return rest
    }

    private func rest(_ element: XMLElement, at path: String) -> [Extension] {
        let texts = element.text.isEmpty ? [] : [("text()", element.text)]
        let leaves = element.attributes.map { ("@\($0.name)", $0.value) } + texts
        return leaves.filter { ledger.classOf($0.1.index) == .unmapped }.map { name, leaf in
            Extension(
                "urn:chartway:healthkit",
                extensions: [
                    Extension("path", .string(path + name)), Extension("value", .string(text(leaf))),
                ]
            )
        }
    }
}
