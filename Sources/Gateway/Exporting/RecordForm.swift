/// How a record is written as FHIR resources.
package enum RecordForm: String, Sendable, CaseIterable {
    /// An R4 Bundle that says what there is.
    case collection
    /// An R4 Bundle that puts every resource onto another server, all or none.
    case transaction
    /// One resource a line, as bulk files have it.
    case ndjson

    /// The resources in this form, as JSON in UTF-8; the time is ISO 8601.
    func write(_ items: [BundleItem], at time: String) -> [UInt8] {
        switch self {
        case .collection: CollectionBundle.write(items, timestamp: time)
        case .transaction: TransactionBundle.write(items, timestamp: time)
        case .ndjson: ResourceLines.write(items)
        }
    }
}
