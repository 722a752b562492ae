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
        json.object {
            $0.member("extension", extensions)
            $0.member("series", series)
            $0.member("authority", authority)
            $0.member("targetDisease", targetDisease)
            doseNumber.write(into: &$0, "doseNumberPositiveInt", "doseNumberString")
            seriesDoses?.write(into: &$0, "seriesDosesPositiveInt", "seriesDosesString")
        }
    }
}
