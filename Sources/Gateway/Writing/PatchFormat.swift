/// How a partial change is spelled, or which operation on labels it is.
///
/// Source: <https://hl7.org/fhir/R4/http.html#patch>
package enum PatchFormat: String, Sendable {
    /// RFC 6902.
    case json
    /// A Parameters resource of operations on FHIRPath places.
    case fhirPath
    /// A Parameters resource with a Meta, whose labels are put to the resource.
    case metaAdd = "meta-add"
    /// The same, whose labels are taken off.
    case metaDelete = "meta-delete"
}
