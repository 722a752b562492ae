package import JSONTree

/// By which element a resource of a kind belongs to a patient.
///
/// The compartment of R4 also counts those who recorded, asserted or performed; a resource belongs to the patient it is
/// about, so only that element is listed.
///
/// Source: <https://hl7.org/fhir/R4/compartmentdefinition-patient.html>
package enum PatientCompartment {
    /// The elements that lead to the patient, in the order in which they are asked.
    package static func owners(of resource: JSONNode, kind: String) -> [JSONNode] {
        for path in paths(kind) {
            let found = path.reduce([resource]) { nodes, name in
                nodes.flatMap { node -> [JSONNode] in
                    guard let member = node[name] else { return [] }
                    return member.kind == .array ? Array(member.elements) : [member]
                }
            }
            if !found.isEmpty { return found }
        }
        return []
    }

    /// The place whose references decide whose a resource of a kind is; `nil` if there is none.
    ///
    /// Where they name one patient, it is in that patient's record, and where they name several, in nobody's.
    package static func decidingPlace(of kind: String) -> [String]? { paths(kind).first?.map(\.description) }

    /// Whether a resource of the kind makes no sense without a patient.
    static func isPersonal(_ kind: String) -> Bool {
        bySubject.contains(kind) || byPatient.contains(kind) || kind == "Coverage" || kind == "ResearchSubject"
    }

    private static func paths(_ kind: String) -> [[StaticString]] {
        if bySubject.contains(kind) { return [["subject"]] }
        if byPatient.contains(kind) { return [["patient"]] }
        return others[kind] ?? []
    }

    private static let bySubject: Set<String> = [
        "AdverseEvent", "CarePlan", "CareTeam", "ChargeItem", "ClinicalImpression", "Communication",
        "CommunicationRequest", "Composition", "Condition", "DeviceRequest", "DeviceUseStatement", "DiagnosticReport",
        "DocumentManifest", "DocumentReference", "Encounter", "Flag", "Goal", "GuidanceResponse", "ImagingStudy",
        "Media",
        "MedicationAdministration", "MedicationDispense", "MedicationRequest", "MedicationStatement", "Observation",
        "Procedure", "QuestionnaireResponse", "RequestGroup", "RiskAssessment", "ServiceRequest", "Specimen",
    ]

    private static let byPatient: Set<String> = [
        "AllergyIntolerance", "BodyStructure", "Claim", "ClaimResponse", "Consent", "CoverageEligibilityRequest",
        "CoverageEligibilityResponse", "DetectedIssue", "EpisodeOfCare", "ExplanationOfBenefit", "FamilyMemberHistory",
        "Immunization", "ImmunizationEvaluation", "ImmunizationRecommendation", "MolecularSequence", "NutritionOrder",
        "RelatedPerson", "SupplyDelivery", "VisionPrescription",
    ]

    /// Kinds that may or may not be about a patient, and kinds with an element of their own for it.
    private static let others: [String: [[StaticString]]] = [
        "Account": [["subject"]],
        "Appointment": [["participant", "actor"]],
        "AppointmentResponse": [["actor"]],
        "AuditEvent": [["entity", "what"]],
        "Basic": [["subject"]],
        "Binary": [["securityContext"]],
        "Contract": [["subject"]],
        "Coverage": [["beneficiary"]],
        "Device": [["patient"]],
        "EnrollmentRequest": [["candidate"]],
        "Invoice": [["subject"]],
        "List": [["subject"]],
        "MeasureReport": [["subject"]],
        "MessageHeader": [["focus"]],
        "Person": [["link", "target"]],
        "Provenance": [["target"]],
        "ResearchSubject": [["individual"]],
        "Schedule": [["actor"]],
        "SupplyRequest": [["deliverTo"]],
        "Task": [["for"], ["focus"]],
    ]
}
