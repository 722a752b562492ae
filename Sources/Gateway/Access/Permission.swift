package import RecordStore

/// One thing that a caller may do with some resources.
package struct Permission: Sendable {
    /// An R4 resource type, or the name of what an operation does that its caller may not do otherwise; `nil` for every
    /// type, those of later versions among them.
    package let kind: String?
    package let interactions: Set<Interaction>
    /// Record ids of the persons in whose records; `nil` for everyone's and for all of the directory.
    package let persons: Set<String>?
    /// What a resource has to meet besides, such as a category; `nil` if nothing.
    package let question: SearchQuestion?

    package init(
        kind: String?,
        interactions: Set<Interaction>,
        persons: Set<String>?,
        question: SearchQuestion? = nil
    ) {
        self.kind = kind
        self.interactions = interactions
        self.persons = persons
        self.question = question
    }

    /// Whether it may be done with resources of the type at all.
    func concerns(_ interaction: Interaction, _ kind: String) -> Bool {
        (self.kind == nil || self.kind == kind) && interactions.contains(interaction)
    }
}
