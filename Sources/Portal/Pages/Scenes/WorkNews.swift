import Gateway

/// What has come of what a patient asked for.
struct WorkNews: Sendable {
    /// How many messages are new.
    var messages = 0
    var prescriptions: [Prescription] = []
}
