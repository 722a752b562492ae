/// Code systems of what older versions spell as a code without one.
///
/// Source: <https://hl7.org/fhir/R4/terminologies-systems.html>
enum VersionSystem {
    static let actCode = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
    static let allergyClinical = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical"
    static let allergyVerification = "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification"
    static let conditionClinical = "http://terminology.hl7.org/CodeSystem/condition-clinical"
    static let conditionVerification = "http://terminology.hl7.org/CodeSystem/condition-ver-status"
    static let coverageClass = "http://terminology.hl7.org/CodeSystem/coverage-class"
    static let gender = "http://hl7.org/fhir/administrative-gender"
    static let goalAchievement = "http://terminology.hl7.org/CodeSystem/goal-achievement"
    static let performerFunction = "http://terminology.hl7.org/CodeSystem/v2-0443"
}
