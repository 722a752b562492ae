/// A record as people read it: sections of lines, each line plain words, dates as spelled, sources and status.
///
/// Nothing that was refuted, not done or entered in error is among the positive lines; the first two are
/// ``absences``. Each section is ordered newest first, undated last, then by text.
package struct RecordSummary: Sendable, Hashable {
    /// `nil` for the directory.
    package var person: PersonHeader?
    package var allergies: [AllergyLine] = []
    package var problems: [ProblemLine] = []
    package var medications: [MedicationLine] = []
    package var immunizations: [ImmunizationLine] = []
    package var results: [ResultGroup] = []
    package var vitals: [VitalLine] = []
    package var procedures: [ProcedureLine] = []
    package var encounters: [EncounterLine] = []
    package var socialHistory: [SocialLine] = []
    package var familyHistory: [FamilyHistoryLine] = []
    package var devices: [DeviceLine] = []
    package var carePlans: [CarePlanLine] = []
    package var careTeam: [CareTeamLine] = []
    package var documents: [DocumentLine] = []
    package var appointments: [AppointmentLine] = []
    package var coverages: [CoverageLine] = []
    /// What somebody said is not so, in the order of sections.
    package var absences: [AbsenceLine] = []
    /// What sources contradict each other about, with what each of them says.
    package var disagreements: [DisagreementLine] = []

    /// An empty summary; see ``init(_:)`` for that of a record.
    package init() {}

    package var activeProblems: [ProblemLine] { problems.filter(\.isActive) }
    package var pastProblems: [ProblemLine] { problems.filter { !$0.isActive } }
    package var currentMedications: [MedicationLine] { medications.filter(\.isCurrent) }
    package var pastMedications: [MedicationLine] { medications.filter { !$0.isCurrent } }

    /// What was said not to be so in one section; empty means that nobody said anything.
    package func absences(in section: SummarySection) -> [AbsenceLine] {
        absences.filter { $0.section == section }
    }
}
