/// One source's record of a person: what that source calls the patient, and how it came to be part of the person.
public struct PersonSource: Sendable, Hashable {
    /// The configured name of the sending system.
    public let source: String
    /// The id of the Patient resource as contributed; one per source record.
    public let recordID: String
    /// The delivery that described the person last.
    public let delivery: Int64
    /// The Patient resource as contributed; `nil` while the source has only referred to it.
    public let patient: ContributedResource?
    /// Whether its source has replaced the record by another (ADT A40); its identifiers count as old.
    public let isRetired: Bool
    /// The day of the latest visit that its source has told of, `YYYY-MM-DD` as spelled; `nil` if it told of none.
    ///
    /// A death before it speaks against one person.
    public let lastCare: String?

    /// Ties a source's record to a person.
    public init(
        source: String,
        recordID: String,
        delivery: Int64,
        patient: ContributedResource?,
        isRetired: Bool = false,
        lastCare: String? = nil
    ) {
        self.source = source
        self.recordID = recordID
        self.delivery = delivery
        self.patient = patient
        self.isRetired = isRetired
        self.lastCare = lastCare
    }
}
