package import JSONTree

extension Encounter {
    /// A state the visit was in before.
    ///
    /// Source: <https://hl7.org/fhir/R4/encounter-definitions.html#Encounter.statusHistory>
    package struct StatusHistory: FHIRElement {
        package var extensions: [Extension]
        /// `planned`, `arrived`, `triaged`, `in-progress`, `onleave`, `finished`, `cancelled` and more.
        package var status: String
        package var period: Period
    }
}

extension Encounter.StatusHistory {
    package init(status: String, period: Period, extensions: [Extension] = []) {
        self.init(extensions: extensions, status: status, period: period)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        status = json.text("status") ?? ""
        period = json.element("period") ?? Period()
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("status", status)
        json.member("period", period)
        json.endObject()
    }
}
