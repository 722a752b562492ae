import CCDA
import FHIRR4

/// Which mapping reads which entry: the table of contents, one line per template.
///
/// A template without a line stays unread in the ledger; the words of its section are kept all the same.
enum EntryRules {
    /// Reads one statement and gives references to what it filed for it.
    typealias Rule = (CCDAMapping) -> (ClinicalStatement, EntryScope) -> [Reference]

    /// By what the template ids say.
    static func rule(for template: Template) -> Rule? {
        switch template {
        case .allergyConcern: CCDAMapping.allergyConcern
        case .allergy: CCDAMapping.allergy
        case .problemConcern: CCDAMapping.problemConcern
        case .problem, .functionalProblem, .mentalProblem: CCDAMapping.problem
        case .encounterDiagnosis, .dischargeDiagnosis, .admissionDiagnosis, .preoperativeDiagnosis,
            .postprocedureDiagnosis:
            CCDAMapping.problemConcern
        case .medication, .plannedMedication: CCDAMapping.medication
        case .dischargeMedication, .admissionMedication: CCDAMapping.medicationWrapper
        case .supplyOrder, .dispense: CCDAMapping.loneSupply
        default: nil
        }
    }

    /// By section and class, for entries whose template ids are missing or unknown (rule A4).
    static func template(in section: String?, for statement: ClinicalStatement) -> Template? {
        switch (section, statement.kind) {
        case ("48765-2", .act): .allergyConcern
        case ("48765-2", .observation): .allergy
        case ("11450-4", .act), ("11348-0", .act), ("11535-2", .act), ("46241-6", .act): .problemConcern
        case ("11450-4", .observation), ("11348-0", .observation): .problem
        case ("10160-0", .substanceAdministration), ("10183-2", .substanceAdministration),
            ("42346-7", .substanceAdministration), ("29549-3", .substanceAdministration):
            .medication
        case ("10160-0", .supply): statement.isMood("EVN") ? .dispense : .supplyOrder
        default: nil
        }
    }
}
