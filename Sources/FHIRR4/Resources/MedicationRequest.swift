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
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            $0.member("identifier", identifier)
            $0.member("status", status)
            $0.member("statusReason", statusReason)
            $0.member("intent", intent)
            $0.member("category", category)
            $0.member("priority", priority)
            $0.member("doNotPerform", boolean: doNotPerform)
            reported?.write(into: &$0)
            medication.write(into: &$0, "medicationCodeableConcept", "medicationReference")
            $0.member("subject", subject)
            $0.member("encounter", encounter)
            $0.member("supportingInformation", supportingInformation)
            $0.member("authoredOn", authoredOn)
            $0.member("requester", requester)
            $0.member("performer", performer)
            $0.member("performerType", performerType)
            $0.member("recorder", recorder)
            $0.member("reasonCode", reasonCode)
            $0.member("reasonReference", reasonReference)
            $0.member("basedOn", basedOn)
            $0.member("groupIdentifier", groupIdentifier)
            $0.member("courseOfTherapyType", courseOfTherapyType)
            $0.member("insurance", insurance)
            $0.member("note", note)
            $0.member("dosageInstruction", dosageInstruction)
            $0.member("dispenseRequest", dispenseRequest)
            $0.member("substitution", substitution)
            $0.member("priorPrescription", priorPrescription)
            $0.member("detectedIssue", detectedIssue)
            $0.member("eventHistory", eventHistory)
        }
    }
}
