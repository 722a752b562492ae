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
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("masterIdentifier", masterIdentifier)
        json.member("identifier", identifier)
        json.member("status", status)
        json.member("docStatus", docStatus)
        json.member("type", type)
        json.member("category", category)
        json.member("subject", subject)
        json.member("date", date)
        json.member("author", author)
        json.member("authenticator", authenticator)
        json.member("custodian", custodian)
        json.member("relatesTo", relatesTo)
        json.member("description", description)
        json.member("securityLabel", securityLabel)
        json.member("content", content)
        json.member("context", context)
        json.endObject()
    }
}
