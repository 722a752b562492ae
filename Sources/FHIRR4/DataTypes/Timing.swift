package import JSONTree

/// When something is to happen, once or again and again.
///
/// Source: <https://hl7.org/fhir/R4/datatypes.html#Timing>
package struct Timing: FHIRElement {
    package var extensions: [Extension]
    /// Points in time, ISO 8601.
    package var event: [String] = []
    package var `repeat`: Repeat?
    /// A known rhythm, such as `BID`; it wins over ``repeat``.
    package var code: CodeableConcept?
}

extension Timing {
    package init(
        event: [String] = [],
        repeat: Repeat? = nil,
        code: CodeableConcept? = nil,
        extensions: [Extension] = []
    ) {
        self.init(extensions: extensions, event: event, repeat: `repeat`, code: code)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        event = json.texts("event")
        `repeat` = json.element("repeat")
        code = json.element("code")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("event", event)
        json.member("repeat", `repeat`)
        json.member("code", code)
        json.endObject()
    }
}
