package import JSONTree

/// A medication that was or will be handed out.
///
/// Source: <https://hl7.org/fhir/R4/medicationdispense.html>
package struct MedicationDispense: FHIRResource {
    package static let kind = "MedicationDispense"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    /// The larger one that this belongs to.
    package var partOf: [Reference] = []
    /// `preparation`, `in-progress`, `cancelled`, `on-hold`, `completed`, `entered-in-error`, `stopped`, `declined` or
    /// `unknown`.
    package var status: Primitive
    package var statusReason: CodeOrReference?
    package var category: CodeableConcept?
    package var medication: CodeOrReference
    /// Whom it is about.
    package var subject: Reference?
    package var context: Reference?
    package var supportingInformation: [Reference] = []
    package var performer: [Performer] = []
    package var location: Reference?
    package var authorizingPrescription: [Reference] = []
    package var type: CodeableConcept?
    package var quantity: Quantity?
    package var daysSupply: Quantity?
    package var whenPrepared: Primitive?
    package var whenHandedOver: Primitive?
    package var destination: Reference?
    package var receiver: [Reference] = []
    /// What has no element of its own.
    package var note: [Annotation] = []
    package var dosageInstruction: [Dosage] = []
    package var substitution: Substitution?
    package var detectedIssue: [Reference] = []
    package var eventHistory: [Reference] = []
}

extension MedicationDispense {
    package init(id: String? = nil, status: Primitive, medication: CodeOrReference) {
        self.init(frame: ResourceFrame(id: id), status: status, medication: medication)
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        partOf = json.list("partOf")
        status = json.primitive("status") ?? Primitive()
        statusReason = CodeOrReference(json, "statusReasonCodeableConcept", "statusReasonReference")
        category = json.element("category")
        medication =
            CodeOrReference(json, "medicationCodeableConcept", "medicationReference")
            ?? .concept(CodeableConcept())
        subject = json.element("subject")
        context = json.element("context")
        supportingInformation = json.list("supportingInformation")
        performer = json.list("performer")
        location = json.element("location")
        authorizingPrescription = json.list("authorizingPrescription")
        type = json.element("type")
        quantity = json.element("quantity")
        daysSupply = json.element("daysSupply")
        whenPrepared = json.primitive("whenPrepared")
        whenHandedOver = json.primitive("whenHandedOver")
        destination = json.element("destination")
        receiver = json.list("receiver")
        note = json.list("note")
        dosageInstruction = json.list("dosageInstruction")
        substitution = json.element("substitution")
        detectedIssue = json.list("detectedIssue")
        eventHistory = json.list("eventHistory")
    }

    package func write(into json: inout JSONWriter) {
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            $0.member("identifier", identifier)
            $0.member("partOf", partOf)
            $0.member("status", status)
            statusReason?.write(into: &$0, "statusReasonCodeableConcept", "statusReasonReference")
            $0.member("category", category)
            medication.write(into: &$0, "medicationCodeableConcept", "medicationReference")
            $0.member("subject", subject)
            $0.member("context", context)
            $0.member("supportingInformation", supportingInformation)
            $0.member("performer", performer)
            $0.member("location", location)
            $0.member("authorizingPrescription", authorizingPrescription)
            $0.member("type", type)
            $0.member("quantity", quantity)
            $0.member("daysSupply", daysSupply)
            $0.member("whenPrepared", whenPrepared)
            $0.member("whenHandedOver", whenHandedOver)
            $0.member("destination", destination)
            $0.member("receiver", receiver)
            $0.member("note", note)
            $0.member("dosageInstruction", dosageInstruction)
            $0.member("substitution", substitution)
            $0.member("detectedIssue", detectedIssue)
            $0.member("eventHistory", eventHistory)
        }
    }
}
