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
        case .r4b, .r5: r5
        }
    }

    private static let dstu2 = merged([
        dataTypesDSTU2, peopleDSTU2, allergyDSTU2, conditionDSTU2, immunizationDSTU2, medicationDSTU2,
        medicationRequestDSTU2, medicationStatementDSTU2, medicationDispenseDSTU2, medicationAdministrationDSTU2,
        observationDSTU2, diagnosticReportDSTU2, procedureDSTU2, encounterDSTU2, documentReferenceDSTU2, goalDSTU2,
        carePlanDSTU2, appointmentDSTU2,
    ])

    private static let stu3 = merged([
        dataTypesSTU3, allergySTU3, conditionSTU3, immunizationSTU3, medicationSTU3, medicationRequestSTU3,
        medicationStatementSTU3, medicationDispenseSTU3, medicationAdministrationSTU3, observationSTU3,
        diagnosticReportSTU3, procedureSTU3, encounterSTU3, documentReferenceSTU3, goalSTU3, carePlanSTU3,
        appointmentSTU3,
    ])

    private static let r5 = merged([
        dataTypesR5, peopleR5, allergyR5, conditionR5, immunizationR5, medicationR5, medicationRequestR5,
        medicationStatementR5, medicationDispenseR5, medicationAdministrationR5, diagnosticReportR5,
        procedureR5, encounterR5, documentReferenceR5, goalR5, carePlanR5, appointmentR5,
    ])

    private static func merged(_ tables: [[String: VersionRules]]) -> [String: VersionRules] {
        tables.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    }
}
