import FHIRR4
import Findings
import HL7v2

extension Patient {
    /// What one PD1 segment adds: rule C16, PD1-3, 4 and 12.
    ///
    /// Source: v2-to-FHIR segment map PD1[Patient],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-pd1-to-patient.html>
    mutating func add(_ pd1: PD1, _ context: MessageContext) {
        let segment = pd1.segment
        generalPractitioner += pd1.primaryFacilities.compactMap { context.organization($0, at: segment) }
        generalPractitioner += context.practitioners(pd1.primaryProviders, at: segment)
        if context.flag(pd1.protection) == true {
            meta = meta ?? Meta()
            meta?.security.append(
                Coding(system: "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", code: "R")
            )
        }
        let kept: [(String, CWE)] = [
            ("living-arrangement", pd1.livingArrangement), ("student", pd1.student), ("handicap", pd1.handicap),
            ("living-will", pd1.livingWill), ("organ-donor", pd1.organDonor), ("publicity", pd1.publicity),
            ("registry-status", pd1.registryStatus),
        ]
        for (name, cwe) in kept {
            guard let concept = context.concept(cwe) else { continue }
            extensions.append(Extension("urn:chartway:\(name)", .concept(concept)))
        }
        for concept in pd1.livingDependencies.compactMap({ context.concept($0) }) {
            extensions.append(Extension("urn:chartway:living-dependency", .concept(concept)))
        }
        for place in pd1.worship.compactMap({ context.organization($0, at: segment) }) {
            extensions.append(Extension("urn:chartway:place-of-worship", .reference(place)))
        }
        let dates: [(String, Leaf)] = [
            ("protection-since", pd1.protectionSince), ("registry-status-since", pd1.registryStatusSince),
            ("publicity-since", pd1.publicitySince),
        ]
        for (name, leaf) in dates {
            guard let time = context.time(leaf) else { continue }
            extensions.append(.time("urn:chartway:\(name)", time))
        }
        extensions += context.remaining(segment, RemainingFields.pd1)
    }
}
