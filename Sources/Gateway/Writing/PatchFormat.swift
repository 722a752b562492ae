/// How a partial change is spelled.
///
/// Source: <https://hl7.org/fhir/R4/http.html#patch>
package enum PatchFormat: String, Sendable {
    /// RFC 6902.
    case json
    /// A Parameters resource of operations on FHIRPath places.
    case fhirPath
}
