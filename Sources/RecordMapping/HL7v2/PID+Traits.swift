import FHIRR4
import Findings
import HL7v2
import MappingTables

extension Patient {
    /// What R4 holds in extensions only: mother's name, religion, race, ethnicity, citizenship, nationality, tribe.
    mutating func traits(_ pid: PID, _ context: MessageContext) {
        let base = "http://hl7.org/fhir/StructureDefinition/patient-"
        for mother in pid.mothersMaidenNames {
            guard let name = HumanName(mother, context) else { continue }
            extensions.append(Extension(base + "mothersMaidenName", .string(name.family ?? name.text ?? "")))
            // The standard's extension holds the family name alone.
            if name.text != name.family { extensions.append(Extension("urn:chartway:PID-6", .humanName(name))) }
        }
        if let religion = context.concept(pid.religion, by: .v2Religion) {
            extensions.append(Extension(base + "religion", .concept(religion)))
        }
        group("race", 10, pid.races.compactMap { context.concept($0, by: .v2Race) })
        group("ethnicity", 22, pid.ethnicities.compactMap { context.concept($0, by: .v2Ethnicity) })
        for citizenship in pid.citizenships.compactMap({ context.concept($0) }) {
            extensions.append(Extension(base + "citizenship", extensions: [Extension("code", .concept(citizenship))]))
        }
        if let nationality = context.concept(pid.nationality) {
            extensions.append(Extension(base + "nationality", extensions: [Extension("code", .concept(nationality))]))
        }
        for tribe in pid.tribes.compactMap({ context.concept($0) }) {
            let url = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-tribal-affiliation"
            extensions.append(Extension(url, extensions: [Extension("tribalAffiliation", .concept(tribe))]))
        }
        if let status = context.concept(pid.veteran) {
            extensions.append(Extension("urn:chartway:veteran-status", .concept(status)))
        }
        if context.flag(pid.isUnknown) == true {
            // The matcher must not link a person whom nobody could name.
            extensions.append(Extension("urn:chartway:identity-unknown", .boolean(true)))
        }
        for reliability in pid.reliability.compactMap({ context.text($0) }) {
            extensions.append(Extension("urn:chartway:identity-reliability", .string(reliability)))
        }
    }

    /// PID-35 and 36, of an animal; PID-33, when the person was last changed.
    mutating func animal(_ pid: PID, _ context: MessageContext) {
        if let time = context.time(pid.updated) { extensions.append(.time("urn:chartway:last-updated", time)) }
        var parts: [Extension] = []
        if let species = context.concept(pid.species) { parts.append(Extension("species", .concept(species))) }
        if let breed = context.concept(pid.breed) { parts.append(Extension("breed", .concept(breed))) }
        guard !parts.isEmpty else { return }
        extensions.append(Extension("http://hl7.org/fhir/StructureDefinition/patient-animal", extensions: parts))
    }

    /// Race or ethnicity as US Core has it: the categories of OMB, detailed codes, and all words joined.
    private mutating func group(_ name: String, _ field: Int, _ concepts: [CodeableConcept]) {
        guard !concepts.isEmpty else { return }
        let system = "urn:oid:2.16.840.1.113883.6.238"
        let categories = ["1002-5", "2028-9", "2054-5", "2076-8", "2106-3", "2135-2", "2186-5"]
        var parts: [Extension] = []
        for concept in concepts {
            let known = concept.coding.first { Self.isKnown($0, system) }
            // Codes of others beside it, or instead of it, have no place there.
            if concept.coding.contains(where: { $0.code != known?.code }) {
                extensions.append(Extension("urn:chartway:PID-\(field)", .concept(concept)))
            }
            guard let coding = known else { continue }
            let isCategory = categories.contains(coding.code ?? "") || coding.system != system
            parts.append(Extension(isCategory ? "ombCategory" : "detailed", .coding(coding)))
        }
        let words = concepts.compactMap { $0.text ?? $0.coding.first?.display ?? $0.coding.first?.code }
        parts.append(Extension("text", .string(words.joined(separator: ", "))))
        let url = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-\(name)"
        extensions.append(Extension(url, extensions: parts))
    }

    private static func isKnown(_ coding: Coding, _ system: String) -> Bool {
        coding.system == system
            || coding.system == "http://terminology.hl7.org/CodeSystem/v3-NullFlavor"
                && ["UNK", "ASKU"].contains(coding.code ?? "")
    }
}
