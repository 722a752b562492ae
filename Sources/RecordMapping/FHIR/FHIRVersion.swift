import JSONTree

/// Tells resources of other FHIR versions, whose elements must not be read as R4: a negation flag would be lost.
///
/// Source: <https://hl7.org/fhir/R4/history.html>
enum FHIRVersion {
    /// Whether a resource of a kind that R4 has too is spelled by another version.
    static func isForeign(_ resource: JSONNode, kind: String) -> Bool {
        switch kind {
        case "Immunization":
            return resource["wasNotGiven"] != nil || resource["notGiven"] != nil || resource["explanation"] != nil
        case "Procedure": return resource["notDone"] != nil || resource["notPerformed"] != nil
        case "MedicationStatement":
            return resource["wasNotTaken"] != nil || resource["taken"] != nil || resource["medication"]?.kind == .object
        case "MedicationRequest", "MedicationAdministration", "MedicationDispense":
            return resource["medication"]?.kind == .object || resource["notGiven"] != nil
                || resource["wasNotGiven"] != nil
        case "AllergyIntolerance":
            return resource["substance"] != nil || resource["clinicalStatus"]?.kind == .string
        case "Condition": return resource["clinicalStatus"]?.kind == .string
        case "Encounter": return resource["class"]?.kind == .array || resource["actualPeriod"] != nil
        case "Observation", "DiagnosticReport": return resource["context"] != nil
        case "DocumentReference": return resource["indexed"] != nil || resource["context"]?.kind == .array
        default: return false
        }
    }
}
