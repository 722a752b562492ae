import ClinicalRecord
import Findings
import RecordMapping
import RecordStore

/// Works out the parts of one large delivery; several at a time, if need be.
struct LargePartMaker: Sendable {
    let delivery: Int64
    let tables: MergingTables
    let time: Timestamp

    /// - Parameters:
    ///   - ordinal: Counted from 0.
    ///   - bytes: As they came.
    ///   - end: Behind them.
    ///   - reading: What they say.
    /// - Returns: the part, ready to be kept.
    func part(_ ordinal: Int, _ bytes: [UInt8], end: Place, _ reading: Reading? = nil) -> LargePart {
        var reading = reading
        let contributions = (reading?.contributions ?? []).withDirectory
        reading?.contributions = []
        let part = DeliveryPart(
            of: delivery,
            ordinal: ordinal,
            bytes,
            end: end,
            contributions: contributions.map { PreparedContribution($0, tables: tables) },
            at: time
        )
        return LargePart(part: part, reading: reading, subjects: contributions.compactMap(\.subjectID))
    }
}
