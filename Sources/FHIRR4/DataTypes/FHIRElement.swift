package import JSONTree

/// A data type or a part of a resource that is read from one JSON object and written as one.
///
/// Reading is lenient: what is missing or not of the shape expected is `nil` or empty. Members without a property are
/// not kept; what came in as FHIR keeps its own bytes and is never rebuilt from these structs.
///
/// Source: <https://hl7.org/fhir/R4/json.html>
package protocol FHIRElement: Sendable, Hashable {
    init(_ json: JSONNode)
    func write(into json: inout JSONWriter)
}
