/// A person: the cluster of source records that are believed to describe one human being.
public struct Person: Sendable, Hashable {
    /// The id of the merged Patient resource.
    ///
    /// It is the lowest record id of the cluster, so that the order of arrival does not matter. Every record id of the
    /// cluster leads here.
    public let id: String
    /// At least one, ordered by record id.
    public let sources: [PersonSource]
    /// The merged Patient resource as JSON; its `id` member equals ``id``.
    public let json: [UInt8]
    /// Places (FHIRPath within the Patient) where sources contradict each other.
    public let conflicts: [String]

    /// Gathers a person; matching and merging are the only makers outside tests and stores.
    public init(id: String, sources: [PersonSource], json: [UInt8], conflicts: [String]) {
        self.id = id
        self.sources = sources
        self.json = json
        self.conflicts = conflicts
    }
}
