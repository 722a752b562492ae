package import JSONTree

extension MedicationDispense {
    /// Whether something else was handed out than was ordered.
    ///
    /// Source: <https://hl7.org/fhir/R4/medicationdispense-definitions.html#MedicationDispense.substitution>
    package struct Substitution: FHIRElement {
        package var extensions: [Extension]
        package var wasSubstituted: Bool?
        package var type: CodeableConcept?
        package var reason: [CodeableConcept] = []
        package var responsibleParty: [Reference] = []
    }
}

extension MedicationDispense.Substitution {
    package init(
        wasSubstituted: Bool? = nil,
        type: CodeableConcept? = nil,
        reason: [CodeableConcept] = [],
        responsibleParty: [Reference] = [],
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            wasSubstituted: wasSubstituted,
            type: type,
            reason: reason,
            responsibleParty: responsibleParty
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        wasSubstituted = json.flag("wasSubstituted")
        type = json.element("type")
        reason = json.list("reason")
        responsibleParty = json.list("responsibleParty")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("wasSubstituted", boolean: wasSubstituted)
        json.member("type", type)
        json.member("reason", reason)
        json.member("responsibleParty", responsibleParty)
        json.endObject()
    }
}
