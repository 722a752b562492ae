package import JSONTree

/// A stretch of time with both ends included.
///
/// Source: <https://hl7.org/fhir/R4/datatypes.html#Period>
package struct Period: FHIRElement {
    package var extensions: [Extension]
    /// ISO 8601 at the precision known; `nil` if it is not known.
    package var start: Primitive?
    /// ISO 8601, included at its precision; `nil` if it goes on or is not known.
    package var end: Primitive?
}

extension Period {
    package init(start: Primitive? = nil, end: Primitive? = nil, extensions: [Extension] = []) {
        self.init(extensions: extensions, start: start, end: end)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        start = json.primitive("start")
        end = json.primitive("end")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("start", start)
        json.member("end", end)
        json.endObject()
    }
}
