package import Findings

extension Finding.Code {
    /// The resource speaks of a person, and which one cannot be told; it is kept among what belongs to nobody.
    package static let subjectMissing = Self("subject.missing")
    /// The sender says that a resource is no more.
    package static let entryDeleted = Self("entry.deleted")
    /// Two entries of one delivery are the same resource with different content; the last one counts.
    package static let entryRepeated = Self("entry.repeated")
    /// The entry tells how a request went, or changes a part; a record has no use for it.
    package static let entryAside = Self("entry.aside")
    /// The version or format is recognised and not read yet; the original is kept.
    package static let formatUnmapped = Self("format.unmapped")
    /// A line of a file of resources could not be read.
    package static let lineUnreadable = Self("line.unreadable")
}
