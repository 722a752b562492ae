package import JSONTree

/// A section of the International Patient Summary.
///
/// Source: <https://hl7.org/fhir/uv/ips/STU1.1/StructureDefinition-Composition-uv-ips.html>
package enum PatientSummaryPart: String, Sendable, CaseIterable {
    case problems = "11450-4"
    case allergies = "48765-2"
    case medications = "10160-0"
    case immunizations = "11369-6"
    case results = "30954-2"
    case procedures = "47519-4"
    case devices = "46264-8"
    case vitalSigns = "8716-3"
    case socialHistory = "29762-2"
    case pregnancy = "10162-6"
    case functionalStatus = "47420-5"
    case pastProblems = "11348-0"
    case plan = "18776-5"
    case advanceDirectives = "42348-3"

    /// Where a resource stands; `nil` for what a summary has no section for, and for what was entered in error.
    package init?(_ node: JSONNode) {
        let isMistake =
            node.text("status") == "entered-in-error" || node.text("lifecycleStatus") == "entered-in-error"
            || node["verificationStatus"]?.hasCode("entered-in-error") == true
        guard !isMistake else { return nil }
        switch node.text("resourceType") {
        case "Condition": self = Self.isOver(node) ? .pastProblems : .problems
        case "AllergyIntolerance": self = .allergies
        case "MedicationRequest", "MedicationStatement", "MedicationAdministration", "MedicationDispense":
            self = .medications
        case "Immunization": self = .immunizations
        case "DiagnosticReport": self = .results
        case "Observation": self = Self.part(ofObservation: node)
        case "Procedure": self = .procedures
        case "Device", "DeviceUseStatement": self = .devices
        case "CarePlan", "Goal", "ServiceRequest": self = .plan
        case "Consent" where node["scope"]?.hasCode("adr") == true: self = .advanceDirectives
        default: return nil
        }
    }

    /// Whether the summary must have the section, even if nothing is known.
    package var isRequired: Bool { [.problems, .allergies, .medications].contains(self) }

    package var title: String {
        switch self {
        case .problems: "Problems"
        case .allergies: "Allergies and intolerances"
        case .medications: "Medications"
        case .immunizations: "Immunizations"
        case .results: "Results"
        case .procedures: "Procedures"
        case .devices: "Devices"
        case .vitalSigns: "Vital signs"
        case .socialHistory: "Social history"
        case .pregnancy: "Pregnancy"
        case .functionalStatus: "Functional status"
        case .pastProblems: "Past problems"
        case .plan: "Plan of care"
        case .advanceDirectives: "Advance directives"
        }
    }

    /// The name that LOINC gives the code.
    package var display: String {
        switch self {
        case .problems: "Problem list - Reported"
        case .allergies: "Allergies and adverse reactions Document"
        case .medications: "History of Medication use Narrative"
        case .immunizations: "History of Immunization Narrative"
        case .results: "Relevant diagnostic tests/laboratory data Narrative"
        case .procedures: "History of Procedures Document"
        case .devices: "History of medical device use"
        case .vitalSigns: "Vital signs"
        case .socialHistory: "Social history Narrative"
        case .pregnancy: "History of pregnancies Narrative"
        case .functionalStatus: "Functional status assessment note"
        case .pastProblems: "History of Past illness Narrative"
        case .plan: "Plan of care note"
        case .advanceDirectives: "Advance directives"
        }
    }

    private static func isOver(_ condition: JSONNode) -> Bool {
        let status = condition["clinicalStatus"]
        return (["resolved", "inactive", "remission"] as [StaticString]).contains { status?.hasCode($0) == true }
    }

    private static func part(ofObservation node: JSONNode) -> PatientSummaryPart {
        if pregnancyCodes.contains(node["code"]?.code(in: "http://loinc.org") ?? "") { return .pregnancy }
        let categories = node["category"]?.elements.map { $0 } ?? []
        if categories.contains(where: { $0.hasCode("functional-status") }) { return .functionalStatus }
        switch ObservationShelf.of(node) {
        case .vitals: return .vitalSigns
        case .social: return .socialHistory
        case .results: return .results
        }
    }

    /// Status, outcome and expected day of birth.
    private static let pregnancyCodes: Set<String> = [
        "82810-3", "11636-8", "11637-6", "11638-4", "11639-2", "11640-0", "11612-9", "11613-7", "11614-5", "33065-4",
        "11778-8", "11779-6", "11780-4",
    ]
}
