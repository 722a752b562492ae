public import Findings

/// What a contribution changes in a record; nothing has happened until a store commits it.
public struct RecordChange: Sendable, Hashable {
    /// The person as they stand afterwards; `nil` for the directory.
    public var person: Person?
    /// Entries that were not there before.
    public var created: [Entry] = []
    /// Entries that have a new version, as they stand afterwards.
    public var updated: [Entry] = []
    /// Ids of entries that became part of one in ``updated`` or ``created``.
    public var absorbed: [String] = []
    /// Contributed resources that said nothing new.
    public var unchanged = 0
    /// Contradictions and other things worth telling.
    public var findings: [Finding] = []

    /// No change.
    public init(person: Person?) { self.person = person }
}
