package import JSONTree

extension Appointment {
    /// Somebody or something that is to be there.
    ///
    /// Source: <https://hl7.org/fhir/R4/appointment-definitions.html#Appointment.participant>
    package struct Participant: FHIRElement {
        package var extensions: [Extension]
        package var type: [CodeableConcept] = []
        package var actor: Reference?
        /// `required`, `optional` or `information-only`.
        package var required: String?
        /// `accepted`, `declined`, `tentative` or `needs-action`.
        package var status: String
        package var period: Period?
    }
}

extension Appointment.Participant {
    package init(
        type: [CodeableConcept] = [],
        actor: Reference? = nil,
        required: String? = nil,
        status: String,
        period: Period? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            type: type,
            actor: actor,
            required: required,
            status: status,
            period: period
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        type = json.list("type")
        actor = json.element("actor")
        required = json.text("required")
        status = json.text("status") ?? ""
        period = json.element("period")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("type", type)
        json.member("actor", actor)
        json.member("required", required)
        json.member("status", status)
        json.member("period", period)
        json.endObject()
    }
}
