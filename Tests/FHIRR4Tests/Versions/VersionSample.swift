import FHIRR4
import Testing

/// A made-up resource of another version and what R4 is to say of it.
struct VersionSample: Sendable, CustomTestStringConvertible {
    let version: FHIRVersion
    let text: String
    /// Members of the R4 resource and what stands in them.
    let expected: [String: String]
    /// Values that R4 says by a status, or in the name of the kind.
    var said: Set<String> = []

    var testDescription: String { "\(version) \(text.prefix(40))" }

    static let all = dstu2 + stu3 + papers + r5

    static let negated: [(String, FHIRVersion, String)] = [
        (#"{"resourceType":"Immunization","status":"completed","wasNotGiven":true}"#, .dstu2, "not-done"),
        (#"{"resourceType":"Immunization","status":"completed","wasNotGiven":false}"#, .dstu2, "completed"),
        (#"{"resourceType":"Immunization","status":"completed","notGiven":true}"#, .stu3, "not-done"),
        (#"{"resourceType":"Immunization","status":"completed","notGiven":"true"}"#, .stu3, "not-done"),
        (#"{"resourceType":"Immunization","status":"entered-in-error","notGiven":true}"#, .stu3, "entered-in-error"),
        (#"{"resourceType":"MedicationStatement","status":"active","wasNotTaken":true}"#, .dstu2, "not-taken"),
        (#"{"resourceType":"MedicationStatement","status":"active","taken":"n"}"#, .stu3, "not-taken"),
        (#"{"resourceType":"MedicationStatement","status":"active","taken":"y"}"#, .stu3, "active"),
        (#"{"resourceType":"Procedure","status":"completed","notPerformed":true}"#, .dstu2, "not-done"),
        (#"{"resourceType":"Procedure","status":"suspended","notDone":true}"#, .stu3, "not-done"),
        (#"{"resourceType":"Procedure","status":"suspended","notDone":false}"#, .stu3, "on-hold"),
    ]
}
