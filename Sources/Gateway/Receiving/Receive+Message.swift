import HL7v2
import RecordStore

extension Receive {
    /// Reads one message that has been cut; several at once are none (V15).
    func read(_ cut: CutMessage, in parcel: Parcel, at time: RecordStore.Timestamp) -> Opened {
        open(reader.read(message: cut.message, in: parcel), time)
    }
}
