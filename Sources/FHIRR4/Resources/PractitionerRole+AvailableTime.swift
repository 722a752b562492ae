package import JSONTree

extension PractitionerRole {
    /// Hours at which the practitioner can be seen.
    ///
    /// Source: <https://hl7.org/fhir/R4/practitionerrole-definitions.html#PractitionerRole.availableTime>
    package struct AvailableTime: FHIRElement {
        package var extensions: [Extension]
        /// `mon`, `tue`, `wed`, `thu`, `fri`, `sat` or `sun`.
        package var daysOfWeek: [String] = []
        package var allDay: Bool?
        package var availableStartTime: String?
        package var availableEndTime: String?
    }
}

extension PractitionerRole.AvailableTime {
    package init(
        daysOfWeek: [String] = [],
        allDay: Bool? = nil,
        availableStartTime: String? = nil,
        availableEndTime: String? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            daysOfWeek: daysOfWeek,
            allDay: allDay,
            availableStartTime: availableStartTime,
            availableEndTime: availableEndTime
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        daysOfWeek = json.texts("daysOfWeek")
        allDay = json.flag("allDay")
        availableStartTime = json.text("availableStartTime")
        availableEndTime = json.text("availableEndTime")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("daysOfWeek", daysOfWeek)
        json.member("allDay", boolean: allDay)
        json.member("availableStartTime", availableStartTime)
        json.member("availableEndTime", availableEndTime)
        json.endObject()
    }
}
