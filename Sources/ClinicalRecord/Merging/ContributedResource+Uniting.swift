import JSONTree

extension ContributedResource {
    /// The resource with what another statement of the same thing in one delivery has and it lacks.
    ///
    /// - Parameter other: Of the same kind and id.
    /// - Returns: the resource, and whether everything that the other one says is in it.
    package func uniting(_ other: ContributedResource) -> (resource: ContributedResource, isWhole: Bool) {
        guard json != other.json else { return (self, true) }
        guard let mine = RankedStatement(self, isRetired: false)?.value,
            let theirs = RankedStatement(other, isRetired: false)?.value
        else { return (self, false) }
        let united = MergeRules(kind: kind).add(theirs, to: mine)
        var writer = JSONWriter()
        united.write(into: &writer)
        let resource = ContributedResource(kind: kind, id: id, json: writer.bytes, place: place, eventTime: eventTime)
        return (resource, theirs.members.allSatisfy { Self.holds(united[$0.name], $0.value, element: $0.name) })
    }

    private static func holds(_ united: MergeValue?, _ said: MergeValue, element: String) -> Bool {
        guard let united, united != said else { return united != nil }
        let known = united.items.map { ItemIdentity.of($0, element: element) }
        return !said.items.isEmpty && said.items.allSatisfy { known.contains(ItemIdentity.of($0, element: element)) }
    }
}
