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
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            $0.member("identifier", identifier)
            $0.member("basedOn", basedOn)
            $0.member("replaces", replaces)
            $0.member("partOf", partOf)
            $0.member("status", status)
            $0.member("intent", intent)
            $0.member("category", category)
            $0.member("title", title)
            $0.member("description", description)
            $0.member("subject", subject)
            $0.member("encounter", encounter)
            $0.member("period", period)
            $0.member("created", created)
            $0.member("author", author)
            $0.member("contributor", contributor)
            $0.member("careTeam", careTeam)
            $0.member("addresses", addresses)
            $0.member("supportingInfo", supportingInfo)
            $0.member("goal", goal)
            $0.member("activity", activity)
            $0.member("note", note)
        }
    }
}
