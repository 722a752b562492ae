/// Types of the directory that anyone may see whose permission names them: who works where, what medicines are (Z06).
///
/// Of other types, what belongs to nobody's record is for those who may see everyone's.
enum SharedKinds {
    static let all: Set<String> = [
        "CodeSystem", "Endpoint", "HealthcareService", "Location", "Medication", "MedicationKnowledge", "Organization",
        "OrganizationAffiliation", "Practitioner", "PractitionerRole", "Questionnaire", "Schedule", "Slot", "Substance",
        "ValueSet",
    ]
}
