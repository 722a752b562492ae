/// The kinds of resources whose statements can be recognised as one fact; all others stand for themselves.
///
/// Source: mapping rules, section 7.2.
package enum FactKind: String, Sendable, CaseIterable {
    case immunization = "Immunization"
    case observation = "Observation"
    case report = "DiagnosticReport"
    case condition = "Condition"
    case medicationRequest = "MedicationRequest"
    case medicationStatement = "MedicationStatement"
    case dispense = "MedicationDispense"
    case allergy = "AllergyIntolerance"
    case encounter = "Encounter"
    case procedure = "Procedure"
    case documentReference = "DocumentReference"
    case composition = "Composition"
    case appointment = "Appointment"
    case coverage = "Coverage"
    case familyHistory = "FamilyMemberHistory"
    case goal = "Goal"
    case carePlan = "CarePlan"
    case careTeam = "CareTeam"
    case consent = "Consent"
    case serviceRequest = "ServiceRequest"
    case device = "Device"
    case specimen = "Specimen"
    case practitioner = "Practitioner"
    case organization = "Organization"
    case location = "Location"

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    /// The kind of that R4 resource type; `nil` if it has no rule.
    static func named(_ resourceType: String) -> FactKind? { byName[resourceType] }

    /// A number that is part of every key.
    var salt: UInt8 { UInt8(Self.allCases.firstIndex(of: self) ?? 0) }

    /// Whether an identifier that two statements share makes them one fact.
    ///
    /// Elsewhere senders give one order number to many results.
    var isKnownByIdentifier: Bool {
        switch self {
        case .encounter, .documentReference, .composition, .appointment, .serviceRequest, .device, .specimen: true
        case .practitioner, .organization, .location: true
        default: false
        }
    }
}
