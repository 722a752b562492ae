extension Wording {
    /// Sentences and parts of sentences; `{…}` is a place for a value.
    package struct Sentences: Sendable {
        package var and: String
        package var more: String
        package var fromTo: String
        package var unknown: String
        package var printed: String
        package var printedBare: String
        package var running: String
        package var page: String
        package var died: String
        package var isDead: String
        package var highRisk: String
        package var highRiskAllergies: String
        package var disagree: String
        package var disagreePerson: String
        package var disagreeAllergy: String
        package var noAllergyRecorded: String
        package var noneRecorded: String
        package var absenceMeaning: String
        package var noneKnown: String
        package var saidBy: String
        package var ruledOut: String
        package var notDone: String
        package var notTaken: String
        package var nothingAbout: String
        package var noDirections: String
        package var orderedBy: String
        package var quantity: String
        package var refills: String
        package var untilDay: String
        package var untilPassed: String
        package var doseNumber: String
        package var lotNumber: String
        package var toldOnly: String
        package var noRange: String
        package var before: String
        package var aboveRange: String
        package var belowRange: String
        package var moreResults: String
        package var moreRows: String
        package var chartSummary: String
        package var chartRange: String
        package var singleResults: String
        package var reportBy: String
        package var placedByDate: String
        package var maskedNumber: String
        package var closing: String
        package var closingRange: String
        package var closingMedicines: String
        package var closingVaccines: String
    }
}
