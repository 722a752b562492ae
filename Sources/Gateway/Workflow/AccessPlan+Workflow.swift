import RecordStore

extension AccessPlan {
    /// What somebody who has logged in may do where patients and staff write to each other.
    ///
    /// Patients write in the records that belong to the account, and where they may act for others; those who treat write in every record, prescriptions
    /// and their own schedules among it. A slot is nobody's: taking it is part of a patient's appointment. Who manages accounts writes nothing.
    init(workingAs user: User, at now: Timestamp = .now) {
        let persons = user.persons
        var permissions = [Permission(kind: nil, interactions: [.read, .search], persons: persons)]
        let kinds: [String] =
            switch user.role {
            case .patient: ["Communication", "Task", "Appointment", "Slot"]
            case .clinician:
                ["Communication", "Task", "MedicationRequest", "Appointment", "Slot", "Consent", "RelatedPerson"]
                    + Self.scheduling
            case .administrator: []
            }
        permissions += kinds.map { Permission(kind: $0, interactions: [.create, .update], persons: persons) }
        let relatives = user.relatives(at: now)
        permissions += relatives.flatMap { Self.reading($1, of: $0) + Self.acting($1, for: $0) }
        self.init(
            user: user.id,
            client: nil,
            permissions: permissions,
            hidesRestricted: true,
            relatives: relatives
        )
    }

    /// What a schedule is made of.
    private static let scheduling = ["Schedule", "HealthcareService", "Practitioner", "Location"]
}
