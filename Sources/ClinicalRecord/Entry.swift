/// One fact of a record: one or more sources' statements of it, and the resource that represents them all.
public struct Entry: Sendable, Hashable {
    /// The R4 resource type.
    public let kind: String
    /// The lowest of the contributed ids, so that the order of arrival does not matter; every contributed id leads
    /// here.
    public let id: String
    /// At least one, ordered by resource id.
    public let sources: [EntrySource]
    /// The merged resource as JSON; its `id` member equals ``id``.
    ///
    /// References name contributed ids.
    public let json: [UInt8]
    /// Places (FHIRPath within the resource) where sources contradict each other; for a person to decide.
    public let conflicts: [String]
    /// What a statement of the same fact by another source shares with this one; see ``FactKey``.
    public let keys: [FactKey]

    /// Gathers an entry; ``PatientRecord/merging(_:delivery:)`` is the only maker outside tests and stores.
    public init(
        kind: String,
        id: String,
        sources: [EntrySource],
        json: [UInt8],
        conflicts: [String],
        keys: [FactKey]
    ) {
        self.kind = kind
        self.id = id
        self.sources = sources
        self.json = json
        self.conflicts = conflicts
        self.keys = keys
    }
}
