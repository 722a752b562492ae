extension Wording {
    /// What a document is called.
    package struct Titles: Sendable {
        package var patientSummary: String
        package var immunizationRecord: String
        package var visitSummary: String
        package var results: String
        package var medicationList: String
    }

    /// What a section is called.
    package struct Headings: Sendable {
        package var allergies: String
        package var problems: String
        package var medications: String
        package var immunizations: String
        package var results: String
        package var vitals: String
        package var procedures: String
        package var devices: String
        package var encounters: String
        package var appointments: String
        package var carePlans: String
        package var careTeam: String
        package var socialHistory: String
        package var familyHistory: String
        package var coverages: String
        package var documents: String
        package var pastProblems: String
        package var unsureMedications: String
        package var pastMedications: String
        package var untoldProblems: String
        package var disagreements: String
        package var reports: String
        package var vaccinesNotGiven: String
        package var latestResults: String
        package var trends: String
        package var resultsByDate: String
        package var visit: String
        package var diagnoses: String
        package var started: String
        package var about: String
    }
}
