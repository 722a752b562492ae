import Gateway
import RecordStore

/// What has come of what a patient asked for.
struct WorkNews: Sendable {
    /// How many messages are new.
    var messages = 0
    /// When parents see less of the record by themselves, if that is soon.
    var handOver: Timestamp?
    var prescriptions: [Prescription] = []
}
