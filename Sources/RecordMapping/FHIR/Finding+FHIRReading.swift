package import Findings

extension Finding.Code {
    /// The bytes are not JSON, or beyond a limit of JSON.
    package static let jsonRefused = Self("json.refused")
    /// JSON, but no FHIR: there is no `resourceType`.
    package static let fhirNoResourceType = Self("fhir.noResourceType")
    /// The facts of a person, without saying whose; kept with the directory and in nobody's record.
    package static let subjectUnknown = Self("subject.unknown")
    /// The source withdraws a resource; it is kept as it was until withdrawals are carried out.
    package static let deletionNotCarriedOut = Self("deletion.notCarriedOut")
}
