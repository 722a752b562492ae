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
        json.object {
            $0.member("extension", extensions)
            $0.member("daysOfWeek", daysOfWeek)
            $0.member("allDay", boolean: allDay)
            $0.member("openingTime", openingTime)
            $0.member("closingTime", closingTime)
        }
    }
}
