/// How a primitive type is spelled.
///
/// Source: <https://hl7.org/fhir/R4/datatypes.html#primitive>
package enum R4Format: String, Sendable, CaseIterable {
    case boolean, integer, positiveInt, unsignedInt, decimal, string, markdown, uri, url, canonical, oid, uuid, id, code
    case date, dateTime, instant, time, base64Binary, xhtml
}
