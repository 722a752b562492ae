package import JSONTree

/// The members that every kind of resource begins with.
///
/// Source: <https://hl7.org/fhir/R4/domainresource.html>
package struct ResourceFrame: Sendable, Hashable {
    package var id: String?
    package var meta: Meta?
    /// A BCP 47 tag.
    package var language: String?
    package var text: Narrative?
    /// Resources that live inside this one; kept as they are.
    package var contained: [RawJSON] = []
    package var extensions: [Extension] = []
    package var modifierExtensions: [Extension] = []
}

extension ResourceFrame {
    package init(id: String? = nil) { self.init(id: id, meta: nil) }

    package init(_ json: JSONNode) {
        id = json.text("id")
        meta = json.element("meta")
        language = json.text("language")
        text = json.element("text")
        contained = json.list("contained")
        extensions = json.list("extension")
        modifierExtensions = json.list("modifierExtension")
    }

    /// Writes the members into an object that is open, `resourceType` first.
    package func write(into json: inout JSONWriter, kind: String) {
        json.member("resourceType", kind)
        json.member("id", id)
        json.member("meta", meta)
        json.member("language", language)
        json.member("text", text)
        json.member("contained", contained)
        json.member("extension", extensions)
        json.member("modifierExtension", modifierExtensions)
    }
}
