package import JSONTree

extension ImmunizationRecommendation {
    /// The forecast for one vaccine.
    ///
    /// Source: <https://hl7.org/fhir/R4/immunizationrecommendation.html>
    package struct Recommendation: FHIRElement {
        package var extensions: [Extension]
        package var vaccineCode: [CodeableConcept] = []
        package var targetDisease: CodeableConcept?
        package var contraindicatedVaccineCode: [CodeableConcept] = []
        package var forecastStatus: CodeableConcept
        package var forecastReason: [CodeableConcept] = []
        package var dateCriterion: [DateCriterion] = []
        package var description: String?
        package var series: String?
        package var doseNumber: SeriesCount?
        package var seriesDoses: SeriesCount?
        package var supportingImmunization: [Reference] = []
        package var supportingPatientInformation: [Reference] = []
    }
}

extension ImmunizationRecommendation.Recommendation {
    package init(
        vaccineCode: [CodeableConcept] = [],
        targetDisease: CodeableConcept? = nil,
        contraindicatedVaccineCode: [CodeableConcept] = [],
        forecastStatus: CodeableConcept,
        forecastReason: [CodeableConcept] = [],
        dateCriterion: [DateCriterion] = [],
        description: String? = nil,
        series: String? = nil,
        doseNumber: SeriesCount? = nil,
        seriesDoses: SeriesCount? = nil,
        supportingImmunization: [Reference] = [],
        supportingPatientInformation: [Reference] = [],
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            vaccineCode: vaccineCode,
            targetDisease: targetDisease,
            contraindicatedVaccineCode: contraindicatedVaccineCode,
            forecastStatus: forecastStatus,
            forecastReason: forecastReason,
            dateCriterion: dateCriterion,
            description: description,
            series: series,
            doseNumber: doseNumber,
            seriesDoses: seriesDoses,
            supportingImmunization: supportingImmunization,
            supportingPatientInformation: supportingPatientInformation
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        vaccineCode = json.list("vaccineCode")
        targetDisease = json.element("targetDisease")
        contraindicatedVaccineCode = json.list("contraindicatedVaccineCode")
        forecastStatus = json.element("forecastStatus") ?? CodeableConcept()
        forecastReason = json.list("forecastReason")
        dateCriterion = json.list("dateCriterion")
        description = json.text("description")
        series = json.text("series")
        doseNumber = SeriesCount(json, "doseNumberPositiveInt", "doseNumberString")
        seriesDoses = SeriesCount(json, "seriesDosesPositiveInt", "seriesDosesString")
        supportingImmunization = json.list("supportingImmunization")
        supportingPatientInformation = json.list("supportingPatientInformation")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("vaccineCode", vaccineCode)
        json.member("targetDisease", targetDisease)
        json.member("contraindicatedVaccineCode", contraindicatedVaccineCode)
        json.member("forecastStatus", forecastStatus)
        json.member("forecastReason", forecastReason)
        json.member("dateCriterion", dateCriterion)
        json.member("description", description)
        json.member("series", series)
        doseNumber?.write(into: &json, "doseNumberPositiveInt", "doseNumberString")
        seriesDoses?.write(into: &json, "seriesDosesPositiveInt", "seriesDosesString")
        json.member("supportingImmunization", supportingImmunization)
        json.member("supportingPatientInformation", supportingPatientInformation)
        json.endObject()
    }
}
