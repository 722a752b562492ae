/// One source's statement with what it is compared by.
struct Statement: Sendable {
    let source: EntrySource
    let signature: FactSignature?

    var id: String { source.resource.id }

    init(_ source: EntrySource, signature: FactSignature?) {
        self.source = source
        self.signature = signature
    }

    init(_ source: EntrySource, vaccines: VaccineGroups) {
        let resource = source.resource
        self.init(
            source,
            signature: FactSignature(kind: resource.kind, json: resource.json, vaccines: vaccines)
        )
    }

    /// Whether the sender itself says that the two are different facts.
    func isApart(from other: Statement) -> Bool {
        source.source == other.source.source && source.resource.isIdentity && other.source.resource.isIdentity
    }
}
