package import JSONTree

extension AllergyIntolerance {
    /// What happened at one exposure.
    ///
    /// Source: <https://hl7.org/fhir/R4/allergyintolerance-definitions.html#AllergyIntolerance.reaction>
    package struct Reaction: FHIRElement {
        package var extensions: [Extension]
        package var substance: CodeableConcept?
        package var manifestation: [CodeableConcept] = []
        package var description: String?
        /// When the reaction showed.
        package var onset: Primitive?
        /// `mild`, `moderate` or `severe`.
        package var severity: String?
        package var exposureRoute: CodeableConcept?
        /// What has no element of its own.
        package var note: [Annotation] = []
    }
}

extension AllergyIntolerance.Reaction {
    package init(
        substance: CodeableConcept? = nil,
        manifestation: [CodeableConcept] = [],
        description: String? = nil,
        onset: Primitive? = nil,
        severity: String? = nil,
        exposureRoute: CodeableConcept? = nil,
        note: [Annotation] = [],
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            substance: substance,
            manifestation: manifestation,
            description: description,
            onset: onset,
            severity: severity,
            exposureRoute: exposureRoute,
            note: note
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        substance = json.element("substance")
        manifestation = json.list("manifestation")
        description = json.text("description")
        onset = json.primitive("onset")
        severity = json.text("severity")
        exposureRoute = json.element("exposureRoute")
        note = json.list("note")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("substance", substance)
        json.member("manifestation", manifestation)
        json.member("description", description)
        json.member("onset", onset)
        json.member("severity", severity)
        json.member("exposureRoute", exposureRoute)
        json.member("note", note)
        json.endObject()
    }
}
