// Made by scripts/make-tables; change the tables, not this file.
// swift-format-ignore-file

/// The tables that turn codes into codes, each named after its file under `mappings`.
///
/// A name says where the code comes from and what it becomes; rules and origins stand in `mappings/README.md`.
/// The raw value is the place of a table among its like.
package enum TableName: Int, Sendable, CaseIterable {
    case appleQuantityType
    case cdaAddressType
    case cdaAddressUse
    case cdaAllergyActStatus
    case cdaAllergyCategory
    case cdaAllergyClinical
    case cdaAllergyCriticality
    case cdaAllergyType
    case cdaConditionActStatus
    case cdaConditionClinical
    case cdaConditionSeverity
    case cdaConditionVerification
    case cdaCoverageRelationship
    case cdaDocumentRelation
    case cdaEmptyReason
    case cdaEncounterActStatus
    case cdaEncounterClassCpt
    case cdaEncounterClass
    case cdaEncounterParticipation
    case cdaEthnicity
    case cdaEventTiming
    case cdaGender
    case cdaGoalActStatus
    case cdaImmunizationActStatus
    case cdaImmunizationRefusal
    case cdaMaritalStatus
    case cdaMedicationActStatus
    case cdaMedicationDispenseStatus
    case cdaMedicationIntent
    case cdaMedicationStatementStatus
    case cdaMedicationStatusObservation
    case cdaNameUse
    case cdaNegatedAllergy
    case cdaNoneKnownAllergy
    case cdaNoneKnownDevice
    case cdaNoneKnownImmunization
    case cdaNoneKnownMedication
    case cdaNoneKnownProblem
    case cdaNoneKnownProcedure
    case cdaNullFlavor
    case cdaObservationActStatus
    case cdaParticipationFunction
    case cdaProcedureActStatus
    case cdaRace
    case cdaReportActStatus
    case cdaRequestActStatus
    case cdaRequestIntent
    case cdaSeverity
    case cdaTelecomScheme
    case cdaTelecomUse
    case loincObservationCategory
    case loincSectionConditionCategory
    case loincSectionObservationCategory
    case v2Sex
    case v2MaritalStatus
    case v2EncounterStatus
    case v2PatientClass
    case v2Race
    case v2Religion
    case v2AdmissionType
    case v2AdmitSource
    case v2Priority
    case v2MedicationStatus
    case v2RequestStatus
    case v2DiagnosisUse
    case v2Relationship
    case v2HospitalService
    case v2ObservationCategory
    case v2ServiceSection
    case v2Interpretation
    case v2ObservationStatus
    case v2DischargeDisposition
    case v2ControlMedicationStatus
    case v2ControlRequestStatus
    case v2ReportStatus
    case v2AllergyCategory
    case v2AllergyType
    case v2Criticality
    case v2Severity
    case v2ContactRelationship
    case v2Route
    case v2BodySite
    case v2AdministrationMethod
    case v2Ethnicity
    case v2AddressType
    case v2AddressUse
    case v2NameUse
    case v2TelecomUse
    case v2TelecomSystem
    case v2IdentifierType
    case v2DocumentTypeCode
    case v2DocumentType
    case v2DocumentStatus
    case v2ReferenceStatus
    case v2AppointmentReason
    case v2AppointmentType
    case v2AppointmentStatus
    case v2ImmunizationStatus
    case v2Action
    case v2RegistryStatus
    case v2Participation
    case v2ProviderRole
    case v2SpecimenType
    case v2CollectionMethod
    case v2SpecimenRejection
    case v2SpecimenCondition
    case v2Nip001ReportOrigin
    case v2Nip002Refusal
    case v2SiuAppointmentStatus

    /// The file, relative to the folder of tables, without `.csv`.
    package var path: String {
        switch self {
        case .appleQuantityType: "apple/quantity-type"
        case .cdaAddressType: "cda/address-type"
        case .cdaAddressUse: "cda/address-use"
        case .cdaAllergyActStatus: "cda/allergy-act-status"
        case .cdaAllergyCategory: "cda/allergy-category"
        case .cdaAllergyClinical: "cda/allergy-clinical"
        case .cdaAllergyCriticality: "cda/allergy-criticality"
        case .cdaAllergyType: "cda/allergy-type"
        case .cdaConditionActStatus: "cda/condition-act-status"
        case .cdaConditionClinical: "cda/condition-clinical"
        case .cdaConditionSeverity: "cda/condition-severity"
        case .cdaConditionVerification: "cda/condition-verification"
        case .cdaCoverageRelationship: "cda/coverage-relationship"
        case .cdaDocumentRelation: "cda/document-relation"
        case .cdaEmptyReason: "cda/empty-reason"
        case .cdaEncounterActStatus: "cda/encounter-act-status"
        case .cdaEncounterClassCpt: "cda/encounter-class-cpt"
        case .cdaEncounterClass: "cda/encounter-class"
        case .cdaEncounterParticipation: "cda/encounter-participation"
        case .cdaEthnicity: "cda/ethnicity"
        case .cdaEventTiming: "cda/event-timing"
        case .cdaGender: "cda/gender"
        case .cdaGoalActStatus: "cda/goal-act-status"
        case .cdaImmunizationActStatus: "cda/immunization-act-status"
        case .cdaImmunizationRefusal: "cda/immunization-refusal"
        case .cdaMaritalStatus: "cda/marital-status"
        case .cdaMedicationActStatus: "cda/medication-act-status"
        case .cdaMedicationDispenseStatus: "cda/medication-dispense-status"
        case .cdaMedicationIntent: "cda/medication-intent"
        case .cdaMedicationStatementStatus: "cda/medication-statement-status"
        case .cdaMedicationStatusObservation: "cda/medication-status-observation"
        case .cdaNameUse: "cda/name-use"
        case .cdaNegatedAllergy: "cda/negated-allergy"
        case .cdaNoneKnownAllergy: "cda/none-known-allergy"
        case .cdaNoneKnownDevice: "cda/none-known-device"
        case .cdaNoneKnownImmunization: "cda/none-known-immunization"
        case .cdaNoneKnownMedication: "cda/none-known-medication"
        case .cdaNoneKnownProblem: "cda/none-known-problem"
        case .cdaNoneKnownProcedure: "cda/none-known-procedure"
        case .cdaNullFlavor: "cda/null-flavor"
        case .cdaObservationActStatus: "cda/observation-act-status"
        case .cdaParticipationFunction: "cda/participation-function"
        case .cdaProcedureActStatus: "cda/procedure-act-status"
        case .cdaRace: "cda/race"
        case .cdaReportActStatus: "cda/report-act-status"
        case .cdaRequestActStatus: "cda/request-act-status"
        case .cdaRequestIntent: "cda/request-intent"
        case .cdaSeverity: "cda/severity"
        case .cdaTelecomScheme: "cda/telecom-scheme"
        case .cdaTelecomUse: "cda/telecom-use"
        case .loincObservationCategory: "loinc/observation-category"
        case .loincSectionConditionCategory: "loinc/section-condition-category"
        case .loincSectionObservationCategory: "loinc/section-observation-category"
        case .v2Sex: "v2/0001-sex"
        case .v2MaritalStatus: "v2/0002-marital-status"
        case .v2EncounterStatus: "v2/0003-encounter-status"
        case .v2PatientClass: "v2/0004-patient-class"
        case .v2Race: "v2/0005-race"
        case .v2Religion: "v2/0006-religion"
        case .v2AdmissionType: "v2/0007-admission-type"
        case .v2AdmitSource: "v2/0023-admit-source"
        case .v2Priority: "v2/0027-priority"
        case .v2MedicationStatus: "v2/0038-medication-status"
        case .v2RequestStatus: "v2/0038-request-status"
        case .v2DiagnosisUse: "v2/0052-diagnosis-use"
        case .v2Relationship: "v2/0063-relationship"
        case .v2HospitalService: "v2/0069-hospital-service"
        case .v2ObservationCategory: "v2/0074-observation-category"
        case .v2ServiceSection: "v2/0074-service-section"
        case .v2Interpretation: "v2/0078-interpretation"
        case .v2ObservationStatus: "v2/0085-observation-status"
        case .v2DischargeDisposition: "v2/0112-discharge-disposition"
        case .v2ControlMedicationStatus: "v2/0119-control-medication-status"
        case .v2ControlRequestStatus: "v2/0119-control-request-status"
        case .v2ReportStatus: "v2/0123-report-status"
        case .v2AllergyCategory: "v2/0127-allergy-category"
        case .v2AllergyType: "v2/0127-allergy-type"
        case .v2Criticality: "v2/0128-criticality"
        case .v2Severity: "v2/0128-severity"
        case .v2ContactRelationship: "v2/0131-contact-relationship"
        case .v2Route: "v2/0162-route"
        case .v2BodySite: "v2/0163-body-site"
        case .v2AdministrationMethod: "v2/0165-administration-method"
        case .v2Ethnicity: "v2/0189-ethnicity"
        case .v2AddressType: "v2/0190-address-type"
        case .v2AddressUse: "v2/0190-address-use"
        case .v2NameUse: "v2/0200-name-use"
        case .v2TelecomUse: "v2/0201-telecom-use"
        case .v2TelecomSystem: "v2/0202-telecom-system"
        case .v2IdentifierType: "v2/0203-identifier-type"
        case .v2DocumentTypeCode: "v2/0270-document-type-code"
        case .v2DocumentType: "v2/0270-document-type"
        case .v2DocumentStatus: "v2/0271-document-status"
        case .v2ReferenceStatus: "v2/0273-reference-status"
        case .v2AppointmentReason: "v2/0276-appointment-reason"
        case .v2AppointmentType: "v2/0277-appointment-type"
        case .v2AppointmentStatus: "v2/0278-appointment-status"
        case .v2ImmunizationStatus: "v2/0322-immunization-status"
        case .v2Action: "v2/0323-action"
        case .v2RegistryStatus: "v2/0441-registry-status"
        case .v2Participation: "v2/0443-participation"
        case .v2ProviderRole: "v2/0443-provider-role"
        case .v2SpecimenType: "v2/0487-specimen-type"
        case .v2CollectionMethod: "v2/0488-collection-method"
        case .v2SpecimenRejection: "v2/0490-specimen-rejection"
        case .v2SpecimenCondition: "v2/0493-specimen-condition"
        case .v2Nip001ReportOrigin: "v2/nip001-report-origin"
        case .v2Nip002Refusal: "v2/nip002-refusal"
        case .v2SiuAppointmentStatus: "v2/siu-appointment-status"
        }
    }
}
