/// A part of a record that is opened to somebody who acts for its person, or is not.
///
/// Whatever stands in no area stays closed to them (Z05).
package enum FamilyArea: String, Sendable, CaseIterable {
    case appointments, messages, medicines, results
    /// Conditions, allergies, vaccines, visits, procedures and plans of care.
    case record
    case documents
    /// Insurance, bills and what the insurer says of them.
    case billing
    /// What is labelled as restricted, within the other areas.
    case sensitive

    /// Whether there is something to do in it on our pages, besides reading.
    package var canAct: Bool { [.appointments, .messages, .medicines].contains(self) }

    /// R4 resource types.
    var kinds: [String] {
        switch self {
        case .appointments: ["Appointment", "AppointmentResponse"]
        case .messages: ["Communication"]
        case .medicines:
            [
                "Medication", "MedicationAdministration", "MedicationDispense", "MedicationRequest",
                "MedicationStatement",
            ]
        case .results: ["DiagnosticReport", "ImagingStudy", "Observation", "Specimen"]
        case .record:
            [
                "AdverseEvent", "AllergyIntolerance", "BodyStructure", "CarePlan", "CareTeam", "ClinicalImpression",
                "Condition", "DetectedIssue", "Device", "DeviceRequest", "DeviceUseStatement", "Encounter",
                "EpisodeOfCare", "FamilyMemberHistory", "Flag", "Goal", "Immunization", "ImmunizationEvaluation",
                "ImmunizationRecommendation", "NutritionOrder", "Procedure", "RequestGroup", "RiskAssessment",
                "ServiceRequest", "VisionPrescription",
            ]
        case .documents: ["Binary", "Composition", "DocumentManifest", "DocumentReference", "Media"]
        case .billing:
            [
                "Account", "ChargeItem", "Claim", "ClaimResponse", "Coverage", "CoverageEligibilityRequest",
                "CoverageEligibilityResponse", "ExplanationOfBenefit", "Invoice", "PaymentNotice",
                "PaymentReconciliation",
            ]
        case .sensitive: []
        }
    }

    /// What acting in it writes; a Task of the kinds of ``works`` besides.
    var writtenKinds: [String] {
        switch self {
        case .appointments: ["Appointment", "Slot"]
        case .messages: ["Communication"]
        default: []
        }
    }

    /// What patients ask the clinic for in it.
    var works: [WorkItem.Kind] {
        switch self {
        case .appointments: [.visit]
        case .messages: [.message]
        case .medicines: [.refill, .renewal]
        default: []
        }
    }
}
