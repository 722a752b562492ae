package import JSONTree

extension Encounter {
    /// A class the visit had before.
    ///
    /// Source: <https://hl7.org/fhir/R4/encounter-definitions.html#Encounter.classHistory>
    package struct ClassHistory: FHIRElement {
        package var extensions: [Extension]
        package var `class`: Coding
        package var period: Period
    }
}

extension Encounter.ClassHistory {
    package init(class: Coding, period: Period, extensions: [Extension] = []) {
        self.init(extensions: extensions, class: `class`, period: period)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        `class` = json.element("class") ?? Coding()
        period = json.element("period") ?? Period()
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("class", `class`)
        json.member("period", period)
        json.endObject()
    }
}
