import JSONTree

/// A statement taken apart, with what decides whose elements stand.
struct RankedStatement: Comparable {
    let value: MergeValue
    /// Retired or entered in error: last.
    private let isWithdrawn: Bool
    /// Told by the patient rather than by who did it.
    private let isReported: Bool
    /// Written through our own doors beside what hospitals state; an amendment of that is shown in another way.
    private let isOwn: Bool
    /// How much its source is trusted.
    private let trust: Int
    private let recorded: SpelledTime?
    private let hash: UInt64
    private let id: String

    /// Reads a statement; `nil` if its bytes are no JSON object.
    init?(_ source: EntrySource, trust: SourceTrust) {
        let rank = trust.rank(of: source.source, kind: source.resource.kind)
        let isOwn = source.source == Contribution.ownSource
        self.init(source.resource, isRetired: false, isOwn: isOwn, trust: rank)
    }

    init?(_ resource: ContributedResource, isRetired: Bool, isOwn: Bool = false, trust: Int = 0) {
        guard let tree = try? JSONTree(resource.json), tree.root.kind == .object else { return nil }
        let root = tree.root
        value = MergeValue(root)
        (self.isOwn, self.trust) = (isOwn, trust)
        id = resource.id
        isWithdrawn =
            isRetired || root["status"]?.isString("entered-in-error") ?? false
            || root["verificationStatus"]?.hasCode("entered-in-error") ?? false
        isReported =
            root["primarySource"]?.bool == false || root["reportedBoolean"]?.bool == true
            || root["verificationStatus"]?.hasCode("unconfirmed") ?? false
        recorded =
            resource.eventTime.flatMap { SpelledTime($0.utf8) } ?? root.time("recordedDate") ?? root.time("recorded")
            ?? root.time("issued") ?? root["meta"]?.time("lastUpdated")
        var hash = StableHash()
        hash.add(resource.json)
        self.hash = hash.value
    }

    /// Another reading of the same statement.
    init(_ value: MergeValue, like other: RankedStatement) {
        self.value = value
        (isWithdrawn, isReported, recorded) = (other.isWithdrawn, other.isReported, other.recorded)
        (isOwn, trust, hash, id) = (other.isOwn, other.trust, other.hash, other.id)
    }

    static func == (left: RankedStatement, right: RankedStatement) -> Bool { left.id == right.id }

    /// Whether the left one goes first: in force, verified, of a hospital, of the more trusted source, later recorded,
    /// then by hash.
    static func < (left: RankedStatement, right: RankedStatement) -> Bool {
        if left.isWithdrawn != right.isWithdrawn { return right.isWithdrawn }
        if left.isReported != right.isReported { return right.isReported }
        // Whoever states the same again here, as an app may for a patient, does not take the hospital's place.
        if left.isOwn != right.isOwn { return right.isOwn }
        if left.trust != right.trust { return left.trust > right.trust }
        switch (left.recorded, right.recorded) {
        case (.some, nil): return true
        case (nil, .some): return false
        case (let mine?, let theirs?):
            if theirs.isBefore(mine) { return true }
            if mine.isBefore(theirs) { return false }
        case (nil, nil): break
        }
        return (left.hash, left.id) < (right.hash, right.id)
    }
}
