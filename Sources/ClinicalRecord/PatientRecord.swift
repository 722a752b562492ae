/// One person and the facts known about them, or as many of the facts as a question needs.
///
/// Merging needs only the entries that share an id or a ``FactKey`` with the contribution; a store loads just those.
public struct PatientRecord: Sendable, Hashable {
    /// `nil` for the directory: resources that belong to no person.
    public var person: Person?
    /// In the order of kind, then id.
    public var entries: [Entry]

    /// Gathers a record.
    public init(person: Person?, entries: [Entry]) {
        self.person = person
        self.entries = entries
    }
}
