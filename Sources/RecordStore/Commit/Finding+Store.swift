package import Findings

extension Finding.Code {
    /// The source has used the document's id before, for other bytes; both are kept.
    package static let deliveryIDReused = Self("delivery.idReused")
    /// A delivery in parts has not come to its end; what stands behind the place is not here.
    package static let deliveryUnfinished = Self("delivery.unfinished")
    /// A resource has come with another person too; it belongs to the one that was named later.
    package static let entryMoved = Self("entry.moved")
    /// More records than can be compared share a value that matching looks for.
    package static let personTooCommon = Self("person.tooCommon")
    /// The person may be one who is known; someone has to decide.
    package static let personInReview = Self("person.inReview")
    /// The sender links two records that differ in name and birth date; someone has to decide.
    package static let linkInReview = Self("link.inReview")
}
