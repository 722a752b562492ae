package import JSONTree

extension MedicationAdministration {
    /// Somebody who gave the medication.
    ///
    /// Source: <https://hl7.org/fhir/R4/medicationadministration-definitions.html#MedicationAdministration.performer>
    package struct Performer: FHIRElement {
        package var extensions: [Extension]
        package var function: CodeableConcept?
        package var actor: Reference
    }
}

extension MedicationAdministration.Performer {
    package init(function: CodeableConcept? = nil, actor: Reference, extensions: [Extension] = []) {
        self.init(extensions: extensions, function: function, actor: actor)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        function = json.element("function")
        actor = json.element("actor") ?? Reference()
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("function", function)
        json.member("actor", actor)
        json.endObject()
    }
}
