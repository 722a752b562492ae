import CCDA
import FHIRR4
import Findings
import MappingTables

/// What R4 has no element for: race, ethnicity, religion, birthplace; rule B1.
///
/// Source: <https://hl7.org/fhir/us/core/StructureDefinition-us-core-race.html>
extension CCDAMapping {
    func extensions(_ person: PatientPerson) -> [Extension] {
        var extensions: [Extension] = []
        if let race = group(person.races, "us-core-race", by: .cdaRace) { extensions.append(race) }
        if let ethnicity = group(person.ethnicGroups, "us-core-ethnicity", by: .cdaEthnicity) {
            extensions.append(ethnicity)
        }
        if let religion = concept(person.religion) {
            extensions.append(Extension(Self.core + "patient-religion", .concept(religion)))
        }
        if let place = address(person.birthplace) {
            extensions.append(Extension(Self.core + "patient-birthPlace", .address(place)))
        }
        return extensions
    }

    private static let core = "http://hl7.org/fhir/StructureDefinition/"
    private static let unitedStates = "http://hl7.org/fhir/us/core/StructureDefinition/"

    /// The broad categories, the detailed ones and all of them in words.
    private func group(_ codes: [CD], _ name: String, by table: TableName) -> Extension? {
        var parts: [Extension] = []
        var words: [String] = []
        for cd in codes {
            for one in [cd] + cd.translations {
                guard let part = category(one, by: table) else { continue }
                if !parts.contains(part) { parts.append(part) }
                if let text = concept(one)?.text ?? text(one.code), !words.contains(text) { words.append(text) }
            }
            if let text = words.isEmpty ? self.words(cd.originalText) : nil { words.append(text) }
            if let absent = absent(cd) {
                if !parts.contains(absent) { parts.append(absent) }
                let text = cd.nullFlavor.unrecorded == "ASKU" ? "Asked but no answer" : "Unknown"
                if !words.contains(text) { words.append(text) }
            }
        }
        guard !words.isEmpty else { return nil }
        parts.append(Extension("text", .string(words.joined(separator: ", "))))
        return Extension(Self.unitedStates + name, extensions: parts)
    }

    private func category(_ cd: CD, by table: TableName) -> Extension? {
        guard let coding = coding(cd), let code = coding.code else { return nil }
        return Extension(lookUp(code, table) == nil ? "detailed" : "ombCategory", .coding(coding))
    }

    /// Asked and not answered, or not known, is a category of its own; other reasons are none.
    private func absent(_ cd: CD) -> Extension? {
        let flavor = cd.nullFlavor.unrecorded
        guard cd.code.isEmpty, cd.translations.isEmpty, flavor == "ASKU" || flavor == "UNK" else { return nil }
        let system = "http://terminology.hl7.org/CodeSystem/v3-NullFlavor"
        return Extension("ombCategory", .coding(Coding(system: system, code: flavor)))
    }
}
