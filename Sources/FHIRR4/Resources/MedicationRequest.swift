package import JSONTree

/// An order, plan or proposal to give a medication.
///
/// Source: <https://hl7.org/fhir/R4/medicationrequest.html>
package struct MedicationRequest: FHIRResource {
    package static let kind = "MedicationRequest"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    /// `active`, `on-hold`, `cancelled`, `completed`, `entered-in-error`, `stopped`, `draft` or `unknown`.
    package var status: Primitive
    package var statusReason: CodeableConcept?
    /// `proposal`, `plan`, `order`, `original-order`, `reflex-order`, `filler-order`, `instance-order` or `option`.
    package var intent: String
    package var category: [CodeableConcept] = []
    /// `routine`, `urgent`, `asap` or `stat`.
    package var priority: String?
    /// `true` turns the order into its contrary.
    package var doNotPerform: Bool?
    package var reported: Reported?
    package var medication: CodeOrReference
    /// Whom it is about.
    package var subject: Reference
    package var encounter: Reference?
    package var supportingInformation: [Reference] = []
    /// When it was asked for.
    package var authoredOn: Primitive?
    package var requester: Reference?
    package var performer: Reference?
    package var performerType: CodeableConcept?
    /// Who wrote it down.
    package var recorder: Reference?
    package var reasonCode: [CodeableConcept] = []
    package var reasonReference: [Reference] = []
    /// The order or plan that this fulfils.
    package var basedOn: [Reference] = []
    package var groupIdentifier: Identifier?
    package var courseOfTherapyType: CodeableConcept?
    package var insurance: [Reference] = []
    /// What has no element of its own.
    package var note: [Annotation] = []
    package var dosageInstruction: [Dosage] = []
    package var dispenseRequest: DispenseRequest?
    package var substitution: Substitution?
    package var priorPrescription: Reference?
    package var detectedIssue: [Reference] = []
    package var eventHistory: [Reference] = []
}

extension MedicationRequest {
    package init(
        id: String? = nil,
        status: Primitive,
        intent: String,
        medication: CodeOrReference,
        subject: Reference
    ) {
        self.init(
            frame: ResourceFrame(id: id),
            status: status,
            intent: intent,
            medication: medication,
            subject: subject
        )
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        status = json.primitive("status") ?? Primitive()
        statusReason = json.element("statusReason")
        intent = json.text("intent") ?? ""
        category = json.list("category")
        priority = json.text("priority")
        doNotPerform = json.flag("doNotPerform")
        reported = Reported(json)
        medication =
            CodeOrReference(json, "medicationCodeableConcept", "medicationReference")
            ?? .concept(CodeableConcept())
        subject = json.element("subject") ?? Reference()
        encounter = json.element("encounter")
        supportingInformation = json.list("supportingInformation")
        authoredOn = json.primitive("authoredOn")
        requester = json.element("requester")
        performer = json.element("performer")
        performerType = json.element("performerType")
        recorder = json.element("recorder")
        reasonCode = json.list("reasonCode")
        reasonReference = json.list("reasonReference")
        basedOn = json.list("basedOn")
        groupIdentifier = json.element("groupIdentifier")
        courseOfTherapyType = json.element("courseOfTherapyType")
        insurance = json.list("insurance")
        note = json.list("note")
        dosageInstruction = json.list("dosageInstruction")
        dispenseRequest = json.element("dispenseRequest")
        substitution = json.element("substitution")
        priorPrescription = json.element("priorPrescription")
        detectedIssue = json.list("detectedIssue")
        eventHistory = json.list("eventHistory")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("status", status)
        json.member("statusReason", statusReason)
        json.member("intent", intent)
        json.member("category", category)
        json.member("priority", priority)
        json.member("doNotPerform", boolean: doNotPerform)
        reported?.write(into: &json)
        medication.write(into: &json, "medicationCodeableConcept", "medicationReference")
        json.member("subject", subject)
        json.member("encounter", encounter)
        json.member("supportingInformation", supportingInformation)
        json.member("authoredOn", authoredOn)
        json.member("requester", requester)
        json.member("performer", performer)
        json.member("performerType", performerType)
        json.member("recorder", recorder)
        json.member("reasonCode", reasonCode)
        json.member("reasonReference", reasonReference)
        json.member("basedOn", basedOn)
        json.member("groupIdentifier", groupIdentifier)
        json.member("courseOfTherapyType", courseOfTherapyType)
        json.member("insurance", insurance)
        json.member("note", note)
        json.member("dosageInstruction", dosageInstruction)
        json.member("dispenseRequest", dispenseRequest)
        json.member("substitution", substitution)
        json.member("priorPrescription", priorPrescription)
        json.member("detectedIssue", detectedIssue)
        json.member("eventHistory", eventHistory)
        json.endObject()
    }
}
