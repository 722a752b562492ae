/// What an entry is, whichever guide and release its template ids come from.
///
/// Ids of C-CDA 1.1 and 2.1, CCD 1.x, HITSP C83 and IHE PCC that ask for the same treatment share one case; extensions
/// of ids only pick a revision and are not looked at (rules A4 and 1.3, 1.4 of the mapping rules).
///
/// Source: C-CDA R2.1, volume 2, <https://hl7.org/cda/us/ccda/>
package enum Template: String, Sendable, CaseIterable {
    case allergyConcern, allergy, problemConcern, problem, encounterDiagnosis, dischargeDiagnosis
    case admissionDiagnosis, preoperativeDiagnosis, postprocedureDiagnosis, medication, dischargeMedication
    case admissionMedication, plannedMedication, supplyOrder, dispense, immunization, plannedImmunization
    case resultOrganizer, result, vitalSignsOrganizer, vitalSign, procedure, procedureAct, procedureObservation
    case encounter, smokingStatus, tobaccoUse, socialHistory, pregnancy, pregnancyIntention, occupation, birthSex
    case sex, genderIdentity, tribalAffiliation, familyHistoryOrganizer, familyHistory, age, familyDeath, coverage
    case policy, authorization, goal, healthConcern, riskConcern, plannedAct, plannedEncounter, plannedProcedure
    case plannedSupply, plannedObservation, patientReferral, intervention, plannedIntervention, outcome, careTeam
    case careTeamMember, careTeamType, advanceDirective, advanceDirectiveOrganizer, functionalStatusOrganizer
    case functionalStatus, functionalProblem, mentalStatusOrganizer, mentalStatus, mentalProblem, selfCare
    case sensoryStatus, assessmentScale, assessmentScaleItem, prognosis, nutritionStatus, nutritionAssessment
    case nutritionRecommendation, carePreference, deviceUse, productInstance, udiOrganizer, udiPart, note
    case healthStatus, problemStatus, severity, reaction, indication, instruction, medicationInformation
    case drugVehicle, precondition, allergyStatus, familyStatus, serviceLocation, immunizationRefusal
    case immunizationInformation, comment, guarantor, progress, dose, authorParticipation, entryReference
    case drugMonitoring, priorityPreference, criticality, sig, dateOfDiagnosis, medicationStatus
}
