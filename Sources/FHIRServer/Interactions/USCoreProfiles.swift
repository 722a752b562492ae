/// The profiles of US Core 6.1.0 that resources of this server can show.
///
/// Source: <https://hl7.org/fhir/us/core/STU6.1/profiles-and-extensions.html>
enum USCoreProfiles {
    /// What a server that follows the guide is.
    static let server = "http://hl7.org/fhir/us/core/CapabilityStatement/us-core-server"

    /// The canonical URLs of a type's profiles; none of most types.
    static func of(_ kind: String) -> [String] {
        (names[kind] ?? []).map { "http://hl7.org/fhir/us/core/StructureDefinition/\(guided(kind, $0))" }
    }

    /// Whether the guide wants to find who stands behind resources of a type along with them.
    static func hasProvenance(_ kind: String) -> Bool { names[kind] != nil && !behind.contains(kind) }

    /// Three profiles of percentiles have no prefix.
    private static func guided(_ kind: String, _ name: String) -> String {
        percentiles.contains(name) ? name : "us-core-\(name)"
    }

    /// What stands behind the facts of a record, and is nobody's.
    private static let behind: Set = [
        "Location", "Medication", "Organization", "Practitioner", "PractitionerRole", "Provenance", "Specimen",
    ]

    private static let percentiles: Set = [
        "head-occipital-frontal-circumference-percentile", "pediatric-bmi-for-age", "pediatric-weight-for-height",
    ]

    private static let names: [String: [String]] = [
        "AllergyIntolerance": ["allergyintolerance"],
        "CarePlan": ["careplan"],
        "CareTeam": ["careteam"],
        "Condition": ["condition-encounter-diagnosis", "condition-problems-health-concerns"],
        "Coverage": ["coverage"],
        "Device": ["implantable-device"],
        "DiagnosticReport": ["diagnosticreport-lab", "diagnosticreport-note"],
        "DocumentReference": ["documentreference"],
        "Encounter": ["encounter"],
        "Goal": ["goal"],
        "Immunization": ["immunization"],
        "Location": ["location"],
        "Medication": ["medication"],
        "MedicationDispense": ["medicationdispense"],
        "MedicationRequest": ["medicationrequest"],
        "Observation": [
            "blood-pressure", "bmi", "body-height", "body-temperature", "body-weight", "head-circumference",
            "head-occipital-frontal-circumference-percentile", "heart-rate", "observation-clinical-result",
            "observation-lab", "observation-occupation", "observation-pregnancyintent", "observation-pregnancystatus",
            "observation-screening-assessment", "observation-sexual-orientation", "pediatric-bmi-for-age",
            "pediatric-weight-for-height", "pulse-oximetry", "respiratory-rate", "simple-observation", "smokingstatus",
        ],
        "Organization": ["organization"],
        "Patient": ["patient"],
        "Practitioner": ["practitioner"],
        "PractitionerRole": ["practitionerrole"],
        "Procedure": ["procedure"],
        "Provenance": ["provenance"],
        "QuestionnaireResponse": ["questionnaireresponse"],
        "RelatedPerson": ["relatedperson"],
        "ServiceRequest": ["servicerequest"],
        "Specimen": ["specimen"],
    ]
}
