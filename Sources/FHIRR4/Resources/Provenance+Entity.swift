package import JSONTree

extension Provenance {
    /// What was used to make the resource.
    ///
    /// Source: <https://hl7.org/fhir/R4/provenance-definitions.html#Provenance.entity>
    package struct Entity: FHIRElement {
        package var extensions: [Extension]
        /// `derivation`, `revision`, `quotation`, `source` or `removal`.
        package var role: String
        package var what: Reference
        package var agent: [Provenance.Agent] = []
    }
}

extension Provenance.Entity {
    package init(role: String, what: Reference, agent: [Provenance.Agent] = [], extensions: [Extension] = []) {
        self.init(extensions: extensions, role: role, what: what, agent: agent)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        role = json.text("role") ?? ""
        what = json.element("what") ?? Reference()
        agent = json.list("agent")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("role", role)
        json.member("what", what)
        json.member("agent", agent)
        json.endObject()
    }
}
