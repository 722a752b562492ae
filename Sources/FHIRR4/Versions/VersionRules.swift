/// What becomes of the members of one type: by the name that the other version spells, keyed by the R4 type they are in.
///
/// What has no rule is kept if R4 has an element of that name and type, and is an extension if not.
struct VersionRules: Sendable, ExpressibleByDictionaryLiteral {
    private(set) var members: [String: VersionRule]
    /// Runs when all members have been taken up.
    private(set) var finish: (@Sendable (inout VersionObject) -> Void)?

    init(dictionaryLiteral rules: (String, VersionRule)...) {
        members = Dictionary(rules) { first, _ in first }
    }

    init(_ members: [String: VersionRule]) { self.members = members }

    /// The same with a last step.
    func finishing(_ step: @escaping @Sendable (inout VersionObject) -> Void) -> VersionRules {
        var rules = self
        rules.finish = step
        return rules
    }

    /// The rules of a version, by R4 type.
    static func of(_ version: FHIRVersion) -> [String: VersionRules] {
        switch version {
        case .dstu2: dstu2
        case .stu3: stu3
        case .r5: r5
        }
    }

    private static let dstu2 = merged([
        dataTypesDSTU2, patientDSTU2, allergyDSTU2, conditionDSTU2, immunizationDSTU2, medicationStatementDSTU2,
        observationDSTU2, procedureDSTU2, medicationDSTU2, medicationRequestDSTU2, diagnosticReportDSTU2,
        encounterDSTU2, medicationDispenseDSTU2, medicationAdministrationDSTU2, documentReferenceDSTU2, goalDSTU2,
        carePlanDSTU2, deviceDSTU2, familyMemberHistoryDSTU2, appointmentDSTU2, specimenDSTU2,
    ])

    private static let stu3 = merged([
        dataTypesSTU3, allergySTU3, conditionSTU3, immunizationSTU3, medicationStatementSTU3, observationSTU3,
        procedureSTU3, medicationSTU3, medicationRequestSTU3, diagnosticReportSTU3, encounterSTU3,
        medicationDispenseSTU3, medicationAdministrationSTU3, documentReferenceSTU3, goalSTU3, carePlanSTU3, deviceSTU3,
        familyMemberHistorySTU3, coverageSTU3, appointmentSTU3,
    ])

    private static let r5 = merged([medicationR5, clinicalR5, careR5, peopleR5])

    private static func merged(_ tables: [[String: VersionRules]]) -> [String: VersionRules] {
        tables.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    }
}
