package import JSONTree

/// One meaning in as many codes as are known, and in words.
///
/// Source: <https://hl7.org/fhir/R4/datatypes.html#CodeableConcept>
package struct CodeableConcept: FHIRElement {
    package var extensions: [Extension]
    /// The same meaning in several systems, the main one first.
    package var coding: [Coding] = []
    /// What the author said or wrote.
    package var text: String?
}

extension CodeableConcept {
    package init(coding: [Coding] = [], text: String? = nil, extensions: [Extension] = []) {
        self.init(extensions: extensions, coding: coding, text: text)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        coding = json.list("coding")
        text = json.text("text")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("coding", coding)
        json.member("text", text)
        json.endObject()
    }
}
