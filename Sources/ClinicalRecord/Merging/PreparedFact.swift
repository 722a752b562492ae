/// A contributed resource and the keys by which other sources' statements of the same fact are found.
package struct PreparedFact: Sendable {
    package let resource: ContributedResource
    package let keys: [FactKey]

    package init(_ resource: ContributedResource, vaccines: VaccineGroups = .none) {
        self.resource = resource
        keys = []
    }
}
