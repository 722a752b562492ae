import ClinicalRecord
import FHIRR4

extension CoverageDocument {
    /// Formats, and kinds of resources.
    static func resources() -> [String] {
        let kinds = R4Schema.shared.resourceKinds
        let known = FactKind.allCases.map(\.rawValue).sorted()
        return [
            "## FHIR", "", resourceWords, "",
            "**Formats** that are recognised: "
                + DeliveryFormat.allCases.filter { $0 != .unknown }.map { "`\($0.rawValue)`" }.joined(separator: ", ")
                + ". Of a `health-card` the FHIR Bundle is read if its issuer is trusted; else it is a document marked "
                + "unverified. Of `apple-health` all samples, workouts and daily summaries are read, of any number.",
            "",
            "**Compared between hospitals**, so that one fact told twice is one entry (\(known.count)): Patient and "
                + known.joined(separator: ", ") + ".", "",
            "**Accepted and validated** (\(kinds.count)): " + kinds.joined(separator: ", ") + ".",
        ]
    }

    private static let resourceWords = """
        R4 in JSON, NDJSON and XML, alone or in a Bundle. Every resource is checked against the definitions of R4 4.0.1: \
        elements, types, how many, codes of required bindings, references. It is kept as it was spelled, extensions and \
        unknown members among it; only references are rewritten. R4B that says the same is read as R4. STU3 and \
        DSTU2 are written as R4 for Patient, Practitioner, Organization, Location, Immunization, AllergyIntolerance, \
        Condition, Observation, DiagnosticReport, Procedure, Encounter, Medication, MedicationStatement, \
        MedicationRequest (MedicationOrder), MedicationAdministration, MedicationDispense, DocumentReference, Goal, \
        CarePlan, Device, FamilyMemberHistory, Appointment and Specimen, STU3 for CareTeam and Coverage too, with the \
        finding `version.converted`; what R4 has no element for is in extensions. R5 is for the same kinds and for \
        PractitionerRole and ServiceRequest. Other resources of other versions are kept in their delivery with the finding \
        `version.unmapped`.
        """
}
