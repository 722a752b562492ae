package import JSONTree

extension Immunization {
    /// Which dose of which series it was.
    ///
    /// Source: <https://hl7.org/fhir/R4/immunization-definitions.html#Immunization.protocolApplied>
    package struct ProtocolApplied: FHIRElement {
        package var extensions: [Extension]
        package var series: String?
        package var authority: Reference?
        package var targetDisease: [CodeableConcept] = []
        package var doseNumber: SeriesCount
        package var seriesDoses: SeriesCount?
    }
}

extension Immunization.ProtocolApplied {
    package init(
        series: String? = nil,
        authority: Reference? = nil,
        targetDisease: [CodeableConcept] = [],
        doseNumber: SeriesCount,
        seriesDoses: SeriesCount? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            series: series,
            authority: authority,
            targetDisease: targetDisease,
            doseNumber: doseNumber,
            seriesDoses: seriesDoses
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        series = json.text("series")
        authority = json.element("authority")
        targetDisease = json.list("targetDisease")
        doseNumber = SeriesCount(json, "doseNumberPositiveInt", "doseNumberString") ?? .string("")
        seriesDoses = SeriesCount(json, "seriesDosesPositiveInt", "seriesDosesString")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("series", series)
        json.member("authority", authority)
        json.member("targetDisease", targetDisease)
        doseNumber.write(into: &json, "doseNumberPositiveInt", "doseNumberString")
        seriesDoses?.write(into: &json, "seriesDosesPositiveInt", "seriesDosesString")
        json.endObject()
    }
}
