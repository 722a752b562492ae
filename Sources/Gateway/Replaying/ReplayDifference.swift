import ClinicalRecord
import RecordMapping

/// One resource of which a delivery says something else, or nothing, now that its original was read again.
package struct ReplayDifference: Sendable, Hashable {
    /// What becomes of the resource.
    package enum Kind: String, Sendable, CaseIterable {
        case added, removed, changed
    }

    package let what: Kind
    /// The R4 resource type.
    package let kind: String
    /// As contributed.
    package let id: String
    /// The record of the person it is part of, as its source names it; `nil` for the directory.
    package let recordID: String?
    /// The paths of the elements that differ; empty if it is added or removed as a whole, or differs in its time or
    /// person only.
    package let elements: [String]

    init(_ what: Kind, _ resource: ContributedResource, of recordID: String?, elements: [String] = []) {
        (self.what, kind, id, self.recordID, self.elements) = (what, resource.kind, resource.id, recordID, elements)
    }
}
