extension AccessPlan {
    /// What somebody who has logged in may do where patients and staff write to each other.
    ///
    /// Patients write in the records that belong to the account; those who treat write in every record, prescriptions
    /// and their own schedules among it. A slot is nobody's: taking it is part of a patient's appointment. Who manages accounts writes nothing.
    init(workingAs user: User) {
        let persons = user.persons
        var permissions = [Permission(kind: nil, interactions: [.read, .search], persons: persons)]
        let kinds: [String] =
            switch user.role {
            case .patient: ["Communication", "Task", "Appointment", "Slot"]
            case .clinician:
                ["Communication", "Task", "MedicationRequest", "Appointment", "Slot"] + Self.scheduling
            case .administrator: []
            }
        permissions += kinds.map { Permission(kind: $0, interactions: [.create, .update], persons: persons) }
        self.init(user: user.id, client: nil, permissions: permissions, hidesRestricted: true)
    }

    /// What a schedule is made of.
    private static let scheduling = ["Schedule", "HealthcareService", "Practitioner", "Location"]
}
