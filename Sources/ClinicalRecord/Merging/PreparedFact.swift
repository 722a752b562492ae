import JSONTree

/// A contributed resource and what merging reads of it.
package struct PreparedFact: Sendable {
    package let resource: ContributedResource
    /// What it is compared by; `nil` if its kind has no rule.
    let signature: FactSignature?
    /// The keys by which other sources' statements of the same fact are found.
    package let keys: [FactKey]

    package init(_ resource: ContributedResource, vaccines: VaccineGroups = .none) {
        self.resource = resource
        signature = FactSignature(kind: resource.kind, json: resource.json, vaccines: vaccines)
        keys = signature.map(FactKeys.of) ?? []
    }
}
