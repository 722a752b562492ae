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
        factRule(for: template) ?? personRule(for: template) ?? careRule(for: template)
    }

    /// What was found, given and done.
    private static func factRule(for template: Template) -> Rule? {
        switch template {
        case .allergyConcern: CCDAMapping.allergyConcern
        case .allergy: CCDAMapping.allergy
        case .problemConcern: CCDAMapping.problemConcern
        case .problem, .functionalProblem, .mentalProblem: CCDAMapping.problem
        case .encounterDiagnosis, .dischargeDiagnosis, .admissionDiagnosis, .preoperativeDiagnosis,
            .postprocedureDiagnosis:
            CCDAMapping.problemConcern
        case .medication, .plannedMedication: CCDAMapping.substance
        case .dischargeMedication, .admissionMedication: CCDAMapping.medicationWrapper
        case .supplyOrder, .dispense: CCDAMapping.loneSupply
        case .immunization, .plannedImmunization: CCDAMapping.immunization
        case .resultOrganizer: CCDAMapping.resultOrganizer
        case .result, .procedureObservation, .prognosis: CCDAMapping.observation
        case .vitalSignsOrganizer: CCDAMapping.vitalSignsOrganizer
        case .vitalSign: CCDAMapping.vitalSign
        case .procedure, .procedureAct: CCDAMapping.procedure
        case .encounter: CCDAMapping.encounter
        case .plannedSupply, .deviceUse: CCDAMapping.supply
        case .udiOrganizer: CCDAMapping.udiOrganizer
        case .note: CCDAMapping.note
        default: nil
        }
    }

    /// Who the patient is, whom they come from and what they can do.
    private static func personRule(for template: Template) -> Rule? {
        switch template {
        case .smokingStatus, .tobaccoUse: CCDAMapping.smokingStatus
        case .socialHistory, .occupation: CCDAMapping.socialHistory
        case .pregnancy: CCDAMapping.pregnancy
        case .pregnancyIntention: CCDAMapping.pregnancyIntention
        case .birthSex: CCDAMapping.birthSex
        case .sex: CCDAMapping.sex
        case .genderIdentity: CCDAMapping.genderIdentity
        case .tribalAffiliation: CCDAMapping.tribalAffiliation
        case .familyHistoryOrganizer, .familyHistory: CCDAMapping.familyHistory
        case .functionalStatusOrganizer, .mentalStatusOrganizer: CCDAMapping.panel
        case .functionalStatus, .mentalStatus, .selfCare, .sensoryStatus, .nutritionStatus, .nutritionAssessment,
            .outcome, .carePreference:
            CCDAMapping.observation
        case .assessmentScale: CCDAMapping.assessmentScale
        default: nil
        }
    }

    /// What is planned and agreed, by whom, and who pays.
    private static func careRule(for template: Template) -> Rule? {
        switch template {
        case .coverage: CCDAMapping.coverage
        case .policy: CCDAMapping.policy
        case .goal: CCDAMapping.goal
        case .healthConcern, .riskConcern: CCDAMapping.healthConcern
        case .plannedAct, .plannedProcedure, .plannedObservation, .nutritionRecommendation: CCDAMapping.planned
        case .plannedEncounter: CCDAMapping.appointment
        case .patientReferral: CCDAMapping.patientReferral
        case .instruction: CCDAMapping.instruction
        case .intervention, .plannedIntervention: CCDAMapping.intervention
        case .careTeam: CCDAMapping.careTeam
        case .advanceDirective: CCDAMapping.advanceDirective
        case .advanceDirectiveOrganizer: CCDAMapping.advanceDirectives
        default: nil
        }
    }

    /// By section and class, for entries whose template ids are missing or unknown (rule A4).
    static func template(in section: String?, for statement: ClinicalStatement) -> Template? {
        switch (section, statement.kind) {
        case ("48765-2", .act): .allergyConcern
        case ("48765-2", .observation): .allergy
        case ("11450-4", .act), ("11348-0", .act), ("11535-2", .act), ("46241-6", .act): .problemConcern
        case ("11450-4", .observation), ("11348-0", .observation): statement.value == nil ? nil : .problem
        case ("10160-0", .substanceAdministration), ("10183-2", .substanceAdministration),
            ("42346-7", .substanceAdministration), ("29549-3", .substanceAdministration):
            .medication
        case ("11369-6", .substanceAdministration): .immunization
        case ("30954-2", .organizer): .resultOrganizer
        case ("8716-3", .organizer): .vitalSignsOrganizer
        case ("8716-3", .observation): .vitalSign
        case ("29762-2", .observation): .socialHistory
        case ("10157-6", .organizer), ("10157-6", .observation): .familyHistoryOrganizer
        case ("48768-6", .act): statement.relationships.isEmpty ? .policy : .coverage
        case ("42348-3", .observation): .advanceDirective
        case ("10160-0", .supply): statement.isMood("EVN") ? .dispense : .supplyOrder
        default: nil
        }
    }
}
