package import JSONTree

/// The head and the sections of a clinical document.
///
/// Source: <https://hl7.org/fhir/R4/composition.html>
package struct Composition: FHIRResource {
    package static let kind = "Composition"

    package var frame: ResourceFrame
    package var identifier: Identifier?
    /// `preliminary`, `final`, `amended` or `entered-in-error`.
    package var status: Primitive
    package var type: CodeableConcept
    package var category: [CodeableConcept] = []
    /// Whom it is about.
    package var subject: Reference?
    package var encounter: Reference?
    /// When it was last edited; required.
    package var date: Primitive
    package var author: [Reference] = []
    package var title: String
    /// Of v3-Confidentiality: `N`, `R`, `V` and more.
    package var confidentiality: String?
    package var attester: [Attester] = []
    package var custodian: Reference?
    package var relatesTo: [RelatesTo] = []
    package var event: [Event] = []
    package var section: [Section] = []
}

extension Composition {
    package init(id: String? = nil, status: Primitive, type: CodeableConcept, date: Primitive, title: String) {
        self.init(frame: ResourceFrame(id: id), status: status, type: type, date: date, title: title)
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.element("identifier")
        status = json.primitive("status") ?? Primitive()
        type = json.element("type") ?? CodeableConcept()
        category = json.list("category")
        subject = json.element("subject")
        encounter = json.element("encounter")
        date = json.primitive("date") ?? Primitive()
        author = json.list("author")
        title = json.text("title") ?? ""
        confidentiality = json.text("confidentiality")
        attester = json.list("attester")
        custodian = json.element("custodian")
        relatesTo = json.list("relatesTo")
        event = json.list("event")
        section = json.list("section")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("status", status)
        json.member("type", type)
        json.member("category", category)
        json.member("subject", subject)
        json.member("encounter", encounter)
        json.member("date", date)
        json.member("author", author)
        json.member("title", title)
        json.member("confidentiality", confidentiality)
        json.member("attester", attester)
        json.member("custodian", custodian)
        json.member("relatesTo", relatesTo)
        json.member("event", event)
        json.member("section", section)
        json.endObject()
    }
}
