import FHIRR4
import HL7v2
import MappingTables

/// What R4 has in extensions and PID in fields; rule C16 backwards.
extension MessageWriting {
    /// PID-6, 10, 17, 22, 26 to 28, 31 to 36 and 39.
    func traits(_ pid: inout SegmentDraft) {
        mothersName(&pid)
        for concept in group("race") { pid.add(10, cwe(concept, by: .v2Race)) }
        for concept in group("ethnicity") { pid.add(22, cwe(concept, by: .v2Ethnicity)) }
        pid.set(17, cwe(concept(Self.traitURL + "religion", in: patient.extensions), by: .v2Religion))
        for (name, field) in [("citizenship", 26), ("nationality", 28)] {
            for found in patient.extensions where found.url == Self.traitURL + name {
                pid.add(field, cwe(concept("code", in: found.extensions)))
            }
        }
        let tribe = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-tribal-affiliation"
        for found in patient.extensions where found.url == tribe {
            pid.add(39, cwe(concept("tribalAffiliation", in: found.extensions)))
        }
        pid.set(27, cwe(concept("urn:chartway:veteran-status", in: patient.extensions)))
        if case .boolean(true)? = patient.extensions["urn:chartway:identity-unknown"]?.value { pid.set(31, text: "Y") }
        for found in patient.extensions where found.url == "urn:chartway:identity-reliability" {
            if case .string(let text)? = found.value { pid.add(32, [[text]]) }
        }
        if case .dateTime(let time)? = patient.extensions["urn:chartway:last-updated"]?.value {
            pid.set(33, text: dtm(time))
        }
        let animal = patient.extensions[Self.traitURL + "animal"]?.extensions ?? []
        pid.set(35, cwe(concept("species", in: animal)))
        pid.set(36, cwe(concept("breed", in: animal)))
    }

    /// The whole name where it was sent, else the family name alone.
    private func mothersName(_ pid: inout SegmentDraft) {
        for found in patient.extensions {
            switch (found.url, found.value) {
            case ("urn:chartway:PID-6", .humanName(let name)?): pid.add(6, xpn(name))
            case (Self.traitURL + "mothersMaidenName", .string(let family)?):
                let isWhole = patient.extensions.contains { other in
                    if case .humanName(let name)? = other.value, other.url == "urn:chartway:PID-6" {
                        name.family == family || name.text == family
                    } else {
                        false
                    }
                }
                if !isWhole { pid.add(6, [[family]]) }
            default: break
            }
        }
    }

    /// Race or ethnicity as US Core has it, a concept for each category; the words alone where there is none.
    private func group(_ name: String) -> [CodeableConcept] {
        let url = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-\(name)"
        let parts = patient.extensions[url]?.extensions ?? []
        let codings: [Coding] = parts.compactMap { if case .coding(let coding)? = $0.value { coding } else { nil } }
        guard codings.isEmpty, case .string(let text)? = parts["text"]?.value else {
            return codings.map { CodeableConcept(coding: [$0]) }
        }
        return [CodeableConcept(text: text)]
    }

    /// The concept of an extension.
    func concept(_ url: String, in extensions: [Extension]) -> CodeableConcept? {
        if case .concept(let concept)? = extensions[url]?.value { concept } else { nil }
    }
}
