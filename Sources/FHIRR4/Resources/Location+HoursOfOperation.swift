package import JSONTree

extension Location {
    /// Hours at which the place is open.
    ///
    /// Source: <https://hl7.org/fhir/R4/location-definitions.html#Location.hoursOfOperation>
    package struct HoursOfOperation: FHIRElement {
        package var extensions: [Extension]
        /// `mon`, `tue`, `wed`, `thu`, `fri`, `sat` or `sun`.
        package var daysOfWeek: [String] = []
        package var allDay: Bool?
        package var openingTime: String?
        package var closingTime: String?
    }
}

extension Location.HoursOfOperation {
    package init(
        daysOfWeek: [String] = [],
        allDay: Bool? = nil,
        openingTime: String? = nil,
        closingTime: String? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            daysOfWeek: daysOfWeek,
            allDay: allDay,
            openingTime: openingTime,
            closingTime: closingTime
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        daysOfWeek = json.texts("daysOfWeek")
        allDay = json.flag("allDay")
        openingTime = json.text("openingTime")
        closingTime = json.text("closingTime")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("daysOfWeek", daysOfWeek)
        json.member("allDay", boolean: allDay)
        json.member("openingTime", openingTime)
        json.member("closingTime", closingTime)
        json.endObject()
    }
}
