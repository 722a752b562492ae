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
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("partOf", partOf)
        json.member("status", status)
        statusReason?.write(into: &json, "statusReasonCodeableConcept", "statusReasonReference")
        json.member("category", category)
        medication.write(into: &json, "medicationCodeableConcept", "medicationReference")
        json.member("subject", subject)
        json.member("context", context)
        json.member("supportingInformation", supportingInformation)
        json.member("performer", performer)
        json.member("location", location)
        json.member("authorizingPrescription", authorizingPrescription)
        json.member("type", type)
        json.member("quantity", quantity)
        json.member("daysSupply", daysSupply)
        json.member("whenPrepared", whenPrepared)
        json.member("whenHandedOver", whenHandedOver)
        json.member("destination", destination)
        json.member("receiver", receiver)
        json.member("note", note)
        json.member("dosageInstruction", dosageInstruction)
        json.member("substitution", substitution)
        json.member("detectedIssue", detectedIssue)
        json.member("eventHistory", eventHistory)
        json.endObject()
    }
}
