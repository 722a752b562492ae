public import Findings

/// What a contribution changes in a record; nothing has happened until a store commits it.
public struct RecordChange: Sendable, Hashable {
    /// The person as they stand afterwards; `nil` for the directory.
    public var person: Person?
    /// Whether the merged Patient resource or its sources differ from before.
    public var isPersonChanged = false
    /// Entries that were not there before.
    public var created: [Entry] = []
    /// Entries that have a new version, as they stand afterwards.
    public var updated: [Entry] = []
    /// Entries whose sources are newer or more but whose resource reads as before: to be stored, no new version.
    public var refreshed: [Entry] = []
    /// Ids of entries that became part of one in ``updated`` or ``created``; none of those has the id.
    public var absorbed: [String] = []
    /// Contributed resources that said nothing new.
    public var unchanged = 0
    /// Contradictions and other things worth telling.
    public var findings: [Finding] = []

    /// No change.
    public init(person: Person?) { self.person = person }
}
