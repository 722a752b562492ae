package import JSONTree

/// What is planned for the patient, and by whom.
///
/// Source: <https://hl7.org/fhir/R4/careplan.html>
package struct CarePlan: FHIRResource {
    package static let kind = "CarePlan"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    /// The order or plan that this fulfils.
    package var basedOn: [Reference] = []
    package var replaces: [Reference] = []
    /// The larger one that this belongs to.
    package var partOf: [Reference] = []
    /// `draft`, `active`, `on-hold`, `revoked`, `completed`, `entered-in-error` or `unknown`.
    package var status: Primitive
    /// `proposal`, `plan`, `order` or `option`.
    package var intent: String
    package var category: [CodeableConcept] = []
    package var title: String?
    package var description: String?
    /// Whom it is about.
    package var subject: Reference
    package var encounter: Reference?
    package var period: Period?
    package var created: Primitive?
    package var author: Reference?
    package var contributor: [Reference] = []
    package var careTeam: [Reference] = []
    package var addresses: [Reference] = []
    package var supportingInfo: [Reference] = []
    package var goal: [Reference] = []
    package var activity: [Activity] = []
    /// What has no element of its own.
    package var note: [Annotation] = []
}

extension CarePlan {
    package init(id: String? = nil, status: Primitive, intent: String, subject: Reference) {
        self.init(frame: ResourceFrame(id: id), status: status, intent: intent, subject: subject)
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        basedOn = json.list("basedOn")
        replaces = json.list("replaces")
        partOf = json.list("partOf")
        status = json.primitive("status") ?? Primitive()
        intent = json.text("intent") ?? ""
        category = json.list("category")
        title = json.text("title")
        description = json.text("description")
        subject = json.element("subject") ?? Reference()
        encounter = json.element("encounter")
        period = json.element("period")
        created = json.primitive("created")
        author = json.element("author")
        contributor = json.list("contributor")
        careTeam = json.list("careTeam")
        addresses = json.list("addresses")
        supportingInfo = json.list("supportingInfo")
        goal = json.list("goal")
        activity = json.list("activity")
        note = json.list("note")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("basedOn", basedOn)
        json.member("replaces", replaces)
        json.member("partOf", partOf)
        json.member("status", status)
        json.member("intent", intent)
        json.member("category", category)
        json.member("title", title)
        json.member("description", description)
        json.member("subject", subject)
        json.member("encounter", encounter)
        json.member("period", period)
        json.member("created", created)
        json.member("author", author)
        json.member("contributor", contributor)
        json.member("careTeam", careTeam)
        json.member("addresses", addresses)
        json.member("supportingInfo", supportingInfo)
        json.member("goal", goal)
        json.member("activity", activity)
        json.member("note", note)
        json.endObject()
    }
}
