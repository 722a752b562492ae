package import JSONTree

/// What is known about a document, and where its bytes are.
///
/// Source: <https://hl7.org/fhir/R4/documentreference.html>
package struct DocumentReference: FHIRResource {
    package static let kind = "DocumentReference"

    package var frame: ResourceFrame
    package var masterIdentifier: Identifier?
    package var identifier: [Identifier] = []
    /// Of this reference: `current`, `superseded` or `entered-in-error`.
    package var status: Primitive
    /// Of the document: `preliminary`, `final`, `amended` or `entered-in-error`.
    package var docStatus: String?
    package var type: CodeableConcept?
    package var category: [CodeableConcept] = []
    /// Whom it is about.
    package var subject: Reference?
    /// When this reference was made.
    package var date: Primitive?
    package var author: [Reference] = []
    package var authenticator: Reference?
    package var custodian: Reference?
    package var relatesTo: [RelatesTo] = []
    package var description: String?
    package var securityLabel: [CodeableConcept] = []
    package var content: [Content] = []
    package var context: Context?
}

extension DocumentReference {
    package init(id: String? = nil, status: Primitive) { self.init(frame: ResourceFrame(id: id), status: status) }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        masterIdentifier = json.element("masterIdentifier")
        identifier = json.list("identifier")
        status = json.primitive("status") ?? Primitive()
        docStatus = json.text("docStatus")
        type = json.element("type")
        category = json.list("category")
        subject = json.element("subject")
        date = json.primitive("date")
        author = json.list("author")
        authenticator = json.element("authenticator")
        custodian = json.element("custodian")
        relatesTo = json.list("relatesTo")
        description = json.text("description")
        securityLabel = json.list("securityLabel")
        content = json.list("content")
        context = json.element("context")
    }

    package func write(into json: inout JSONWriter) {
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            $0.member("masterIdentifier", masterIdentifier)
            $0.member("identifier", identifier)
            $0.member("status", status)
            $0.member("docStatus", docStatus)
            $0.member("type", type)
            $0.member("category", category)
            $0.member("subject", subject)
            $0.member("date", date)
            $0.member("author", author)
            $0.member("authenticator", authenticator)
            $0.member("custodian", custodian)
            $0.member("relatesTo", relatesTo)
            $0.member("description", description)
            $0.member("securityLabel", securityLabel)
            $0.member("content", content)
            $0.member("context", context)
        }
    }
}
