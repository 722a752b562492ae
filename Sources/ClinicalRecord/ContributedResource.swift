public import Findings

/// One R4 resource as one delivery states it.
///
/// References inside it name other contributed resources of the same source as `Kind/id`; which entry of the record a
/// reference leads to is decided when the record is read, so that merging and unlinking never rewrite a source.
public struct ContributedResource: Sendable, Hashable {
    /// The R4 resource type: `Immunization`.
    public let kind: String
    /// A UUID in lower case, derived from the source and the business identifier, or else from the document and the
    /// content (mapping rule A26): the same input gives the same id.
    public let id: String
    /// The resource as JSON; its `id` member equals ``id``.
    ///
    /// FHIR that came in keeps its own spelling.
    public let json: [UInt8]
    /// Where it starts in the original.
    public let place: Place
    /// When the sender says the fact was last changed; orders the versions of one source.
    ///
    /// ISO 8601 as spelled, in UTC or with an offset. `nil`: the delivery's order decides.
    public let eventTime: String?

    /// Names a resource; nothing is checked here.
    public init(kind: String, id: String, json: [UInt8], place: Place, eventTime: String? = nil) {
        self.kind = kind
        self.id = id
        self.json = json
        self.place = place
        self.eventTime = eventTime
    }

    /// Whether the sender tells its facts apart by this id: then another id of the same source is another fact, however
    /// alike the two read.
    ///
    /// So it is for FHIR servers and filler numbers. Ids made from content, or chosen anew per document, are UUIDs of
    /// version 8 and tell nothing.
    public var isIdentity: Bool {
        let version = id.utf8.dropFirst(14).first
        return id.utf8.count != 36 || version != 0x38
    }
}
