package import JSONTree

extension MedicationAdministration {
    /// How much was given, and how.
    ///
    /// Source: <https://hl7.org/fhir/R4/medicationadministration-definitions.html#MedicationAdministration.dosage>
    package struct Dosage: FHIRElement {
        package var extensions: [Extension]
        package var text: String?
        package var site: CodeableConcept?
        package var route: CodeableConcept?
        package var method: CodeableConcept?
        package var dose: Quantity?
        package var rate: Rate?
    }
}

extension MedicationAdministration.Dosage {
    package init(
        text: String? = nil,
        site: CodeableConcept? = nil,
        route: CodeableConcept? = nil,
        method: CodeableConcept? = nil,
        dose: Quantity? = nil,
        rate: Rate? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            text: text,
            site: site,
            route: route,
            method: method,
            dose: dose,
            rate: rate
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        text = json.text("text")
        site = json.element("site")
        route = json.element("route")
        method = json.element("method")
        dose = json.element("dose")
        rate = Rate(json)
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("text", text)
        json.member("site", site)
        json.member("route", route)
        json.member("method", method)
        json.member("dose", dose)
        rate?.write(into: &json)
        json.endObject()
    }
}
