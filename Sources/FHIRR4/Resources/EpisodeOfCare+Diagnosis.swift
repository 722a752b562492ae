package import JSONTree

extension EpisodeOfCare {
    /// A condition the episode is about.
    ///
    /// Source: <https://hl7.org/fhir/R4/episodeofcare-definitions.html#EpisodeOfCare.diagnosis>
    package struct Diagnosis: FHIRElement {
        package var extensions: [Extension]
        package var condition: Reference
        package var role: CodeableConcept?
        package var rank: Int?
    }
}

extension EpisodeOfCare.Diagnosis {
    package init(
        condition: Reference,
        role: CodeableConcept? = nil,
        rank: Int? = nil,
        extensions: [Extension] = []
    ) {
        self.init(extensions: extensions, condition: condition, role: role, rank: rank)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        condition = json.element("condition") ?? Reference()
        role = json.element("role")
        rank = json.integer("rank")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("condition", condition)
        json.member("role", role)
        json.member("rank", integer: rank)
        json.endObject()
    }
}
