/// One document.
package struct DocumentLine: Sendable, Hashable {
    package var origin = LineOrigin()
    /// The R4 resource type: DocumentReference, Composition.
    package var kind = ""
    package var title = ""
    package var type = ""
    package var date: String?
    package var authors: [String] = []
    package var organization = ""
    /// As in R4: `current`, `superseded`; of a Composition `final`, `preliminary`, `amended`.
    package var status = ""
    /// MIME type of the first content; empty if not stated.
    package var contentType = ""
    /// Where the first content can be fetched; empty if it is inside the record.
    package var address = ""

    package init() {}
}
