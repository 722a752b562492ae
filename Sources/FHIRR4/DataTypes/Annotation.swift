package import JSONTree

/// A remark in words, with its author and time.
///
/// Source: <https://hl7.org/fhir/R4/datatypes.html#Annotation>
package struct Annotation: FHIRElement {
    package var extensions: [Extension]
    package var author: Author?
    package var time: Primitive?
    /// Markdown; required.
    package var text: String
}

extension Annotation {
    package init(author: Author? = nil, time: Primitive? = nil, text: String, extensions: [Extension] = []) {
        self.init(extensions: extensions, author: author, time: time, text: text)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        author = Author(json)
        time = json.primitive("time")
        text = json.text("text") ?? ""
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        author?.write(into: &json)
        json.member("time", time)
        json.member("text", text)
        json.endObject()
    }
}
