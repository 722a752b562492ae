package import JSONTree

extension Timing {
    /// The rule by which something is repeated.
    ///
    /// Source: <https://hl7.org/fhir/R4/datatypes-definitions.html#Timing.repeat>
    package struct Repeat: FHIRElement {
        package var extensions: [Extension]
        package var bounds: Bounds?
        package var count: Int?
        package var countMax: Int?
        /// How long it takes each time, in `durationUnit`.
        package var duration: String?
        package var durationMax: String?
        /// `s`, `min`, `h`, `d`, `wk`, `mo` or `a`.
        package var durationUnit: String?
        package var frequency: Int?
        package var frequencyMax: Int?
        /// Within which time it happens `frequency` times, in `periodUnit`.
        package var period: String?
        package var periodMax: String?
        /// `s`, `min`, `h`, `d`, `wk`, `mo` or `a`.
        package var periodUnit: String?
        /// `mon`, `tue`, `wed`, `thu`, `fri`, `sat` or `sun`.
        package var dayOfWeek: [String] = []
        /// Clock times `hh:mm:ss`, without a zone.
        package var timeOfDay: [String] = []
        package var when: [String] = []
        /// Minutes before or after ``when``.
        package var offset: Int?
    }
}

extension Timing.Repeat {
    package init(
        bounds: Bounds? = nil,
        count: Int? = nil,
        countMax: Int? = nil,
        duration: String? = nil,
        durationMax: String? = nil,
        durationUnit: String? = nil,
        frequency: Int? = nil,
        frequencyMax: Int? = nil,
        period: String? = nil,
        periodMax: String? = nil,
        periodUnit: String? = nil,
        dayOfWeek: [String] = [],
        timeOfDay: [String] = [],
        when: [String] = [],
        offset: Int? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            bounds: bounds,
            count: count,
            countMax: countMax,
            duration: duration,
            durationMax: durationMax,
            durationUnit: durationUnit,
            frequency: frequency,
            frequencyMax: frequencyMax,
            period: period,
            periodMax: periodMax,
            periodUnit: periodUnit,
            dayOfWeek: dayOfWeek,
            timeOfDay: timeOfDay,
            when: when,
            offset: offset
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        bounds = Bounds(json)
        count = json.integer("count")
        countMax = json.integer("countMax")
        duration = json.number("duration")
        durationMax = json.number("durationMax")
        durationUnit = json.text("durationUnit")
        frequency = json.integer("frequency")
        frequencyMax = json.integer("frequencyMax")
        period = json.number("period")
        periodMax = json.number("periodMax")
        periodUnit = json.text("periodUnit")
        dayOfWeek = json.texts("dayOfWeek")
        timeOfDay = json.texts("timeOfDay")
        when = json.texts("when")
        offset = json.integer("offset")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        bounds?.write(into: &json)
        json.member("count", integer: count)
        json.member("countMax", integer: countMax)
        json.member("duration", number: duration)
        json.member("durationMax", number: durationMax)
        json.member("durationUnit", durationUnit)
        json.member("frequency", integer: frequency)
        json.member("frequencyMax", integer: frequencyMax)
        json.member("period", number: period)
        json.member("periodMax", number: periodMax)
        json.member("periodUnit", periodUnit)
        json.member("dayOfWeek", dayOfWeek)
        json.member("timeOfDay", timeOfDay)
        json.member("when", when)
        json.member("offset", integer: offset)
        json.endObject()
    }
}
