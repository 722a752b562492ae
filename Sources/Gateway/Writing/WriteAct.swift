package import RecordStore

/// One thing that a caller wants written, as they asked for it.
package struct WriteAct: Sendable {
    /// What is wanted.
    package enum Deed: Sendable, Hashable {
        case create, update, delete
        case patch(PatchFormat)
    }

    package let deed: Deed
    /// An R4 resource type.
    package let kind: String
    /// The resource that is meant; `nil` for a create and where ``criteria`` say which.
    package var id: String?
    /// Conditions that name the resource, or, of a create, one that must not be there yet; `nil` for none.
    package var criteria: SearchRequest?
    /// A resource or a patch as JSON; empty for a delete.
    package var body: [UInt8] = []
    /// What came instead of ``body``: XML, or a patch; `nil` where the body came as it is.
    package var sent: SentBody?
    /// The version that the caller has seen; `nil` if any will do.
    package var ifMatch: Int64?
    /// Whether the resource must not be there yet.
    package var onlyIfAbsent = false
    /// What other resources of a transaction call it, such as `urn:uuid:…`.
    package var fullURL: String?

    /// What is kept in another way, or not at all.
    private static let unkept: Set<String> = [
        "AuditEvent", "Bundle", "OperationOutcome", "Parameters", "Subscription",
    ]

    /// Whether resources of a type can be written one by one.
    package static func canWrite(_ kind: String) -> Bool { !unkept.contains(kind) }

    package init(_ deed: Deed, _ kind: String, id: String? = nil) {
        (self.deed, self.kind, self.id) = (deed, kind, id)
    }

    /// What a scope has to cover.
    var interaction: Interaction {
        switch deed {
        case .create: .create
        case .update, .patch: .update
        case .delete: .delete
        }
    }
}
