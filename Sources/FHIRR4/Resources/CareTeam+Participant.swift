package import JSONTree

extension CareTeam {
    /// A member of the team.
    ///
    /// Source: <https://hl7.org/fhir/R4/careteam-definitions.html#CareTeam.participant>
    package struct Participant: FHIRElement {
        package var extensions: [Extension]
        package var role: [CodeableConcept] = []
        package var member: Reference?
        package var onBehalfOf: Reference?
        package var period: Period?
    }
}

extension CareTeam.Participant {
    package init(
        role: [CodeableConcept] = [],
        member: Reference? = nil,
        onBehalfOf: Reference? = nil,
        period: Period? = nil,
        extensions: [Extension] = []
    ) {
        self.init(extensions: extensions, role: role, member: member, onBehalfOf: onBehalfOf, period: period)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        role = json.list("role")
        member = json.element("member")
        onBehalfOf = json.element("onBehalfOf")
        period = json.element("period")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("role", role)
        json.member("member", member)
        json.member("onBehalfOf", onBehalfOf)
        json.member("period", period)
        json.endObject()
    }
}
