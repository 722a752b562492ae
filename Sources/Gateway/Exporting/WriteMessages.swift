package import ClinicalRecord
package import MappingTables
package import RecordMapping
package import RecordStore

/// The use case "as interfaces send it": a record as a batch of HL7 v2 messages.
package struct WriteMessages: Sendable {
    private let tables: Tables

    package init(tables: Tables) { self.tables = tables }

    /// One batch of a record.
    ///
    /// - Parameters:
    ///   - record: Whose person is known.
    ///   - directory: Practitioners, organizations and places that the record refers to.
    ///   - time: When it is made.
    /// - Returns: HL7 v2.5.1 in UTF-8, and what the messages leave unsaid.
    package func callAsFunction(_ record: PatientRecord, directory: [Entry], at time: Timestamp) -> WrittenBatch {
        MessageWriting(record, directory: directory, tables: tables, time: time.description).batch()
    }
}
