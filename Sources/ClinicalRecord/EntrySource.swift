/// One source's statement of a fact, as kept in the record.
public struct EntrySource: Sendable, Hashable {
    /// The configured name of the sending system.
    public let source: String
    /// The id of the Patient resource, as contributed, that the statement was made about; `nil` in the directory.
    ///
    /// Unlinking moves the statements of a source record by it.
    public let recordID: String?
    /// The number of the delivery that stated it last.
    public let delivery: Int64
    /// What it stated.
    public let resource: ContributedResource

    /// Ties a resource to its delivery.
    public init(source: String, recordID: String? = nil, delivery: Int64, resource: ContributedResource) {
        self.source = source
        self.recordID = recordID
        self.delivery = delivery
        self.resource = resource
    }
}
