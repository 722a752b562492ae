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
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            $0.member("identifier", identifier)
            $0.member("status", status)
            $0.member("type", type)
            $0.member("category", category)
            $0.member("subject", subject)
            $0.member("encounter", encounter)
            $0.member("date", date)
            $0.member("author", author)
            $0.member("title", title)
            $0.member("confidentiality", confidentiality)
            $0.member("attester", attester)
            $0.member("custodian", custodian)
            $0.member("relatesTo", relatesTo)
            $0.member("event", event)
            $0.member("section", section)
        }
    }
}
