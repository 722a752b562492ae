package import JSONTree

/// What care is to achieve.
///
/// Source: <https://hl7.org/fhir/R4/goal.html>
package struct Goal: FHIRResource {
    package static let kind = "Goal"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    /// `proposed`, `planned`, `accepted`, `active`, `on-hold`, `completed`, `cancelled`, `entered-in-error` or
    /// `rejected`.
    package var lifecycleStatus: Primitive
    /// `in-progress`, `improving`, `worsening`, `no-change`, `achieved`, `sustaining`, `not-achieved`, `no-progress` or
    /// `not-attainable`.
    package var achievementStatus: CodeableConcept?
    package var category: [CodeableConcept] = []
    /// `high-priority`, `medium-priority` or `low-priority`.
    package var priority: CodeableConcept?
    package var description: CodeableConcept
    /// Whom it is about.
    package var subject: Reference
    package var start: Start?
    package var target: [Target] = []
    package var statusDate: Primitive?
    package var statusReason: String?
    package var expressedBy: Reference?
    package var addresses: [Reference] = []
    /// What has no element of its own.
    package var note: [Annotation] = []
    package var outcomeCode: [CodeableConcept] = []
    package var outcomeReference: [Reference] = []
}

extension Goal {
    package init(id: String? = nil, lifecycleStatus: Primitive, description: CodeableConcept, subject: Reference) {
        self.init(
            frame: ResourceFrame(id: id),
            lifecycleStatus: lifecycleStatus,
            description: description,
            subject: subject
        )
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        lifecycleStatus = json.primitive("lifecycleStatus") ?? Primitive()
        achievementStatus = json.element("achievementStatus")
        category = json.list("category")
        priority = json.element("priority")
        description = json.element("description") ?? CodeableConcept()
        subject = json.element("subject") ?? Reference()
        start = Start(json)
        target = json.list("target")
        statusDate = json.primitive("statusDate")
        statusReason = json.text("statusReason")
        expressedBy = json.element("expressedBy")
        addresses = json.list("addresses")
        note = json.list("note")
        outcomeCode = json.list("outcomeCode")
        outcomeReference = json.list("outcomeReference")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("lifecycleStatus", lifecycleStatus)
        json.member("achievementStatus", achievementStatus)
        json.member("category", category)
        json.member("priority", priority)
        json.member("description", description)
        json.member("subject", subject)
        start?.write(into: &json)
        json.member("target", target)
        json.member("statusDate", statusDate)
        json.member("statusReason", statusReason)
        json.member("expressedBy", expressedBy)
        json.member("addresses", addresses)
        json.member("note", note)
        json.member("outcomeCode", outcomeCode)
        json.member("outcomeReference", outcomeReference)
        json.endObject()
    }
}
