package import JSONTree

extension Account {
    /// An insurance that pays, and in which order.
    ///
    /// Source: <https://hl7.org/fhir/R4/account-definitions.html#Account.coverage>
    package struct Coverage: FHIRElement {
        package var extensions: [Extension]
        package var coverage: Reference
        package var priority: Int?
    }
}

extension Account.Coverage {
    package init(coverage: Reference, priority: Int? = nil, extensions: [Extension] = []) {
        self.init(extensions: extensions, coverage: coverage, priority: priority)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        coverage = json.element("coverage") ?? Reference()
        priority = json.integer("priority")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("coverage", coverage)
        json.member("priority", integer: priority)
        json.endObject()
    }
}
