package import JSONTree

extension PractitionerRole {
    /// A time at which the practitioner is away.
    ///
    /// Source: <https://hl7.org/fhir/R4/practitionerrole-definitions.html#PractitionerRole.notAvailable>
    package struct NotAvailable: FHIRElement {
        package var extensions: [Extension]
        package var description: String
        package var during: Period?
    }
}

extension PractitionerRole.NotAvailable {
    package init(description: String, during: Period? = nil, extensions: [Extension] = []) {
        self.init(extensions: extensions, description: description, during: during)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        description = json.text("description") ?? ""
        during = json.element("during")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("description", description)
        json.member("during", during)
        json.endObject()
    }
}
