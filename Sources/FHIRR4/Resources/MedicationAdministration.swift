package import JSONTree

/// A medication that was given to the patient.
///
/// Source: <https://hl7.org/fhir/R4/medicationadministration.html>
package struct MedicationAdministration: FHIRResource {
    package static let kind = "MedicationAdministration"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    package var instantiates: [String] = []
    /// The larger one that this belongs to.
    package var partOf: [Reference] = []
    /// `in-progress`, `not-done`, `on-hold`, `completed`, `entered-in-error`, `stopped` or `unknown`.
    package var status: Primitive
    package var statusReason: [CodeableConcept] = []
    package var category: CodeableConcept?
    package var medication: CodeOrReference
    /// Whom it is about.
    package var subject: Reference
    package var context: Reference?
    package var supportingInformation: [Reference] = []
    package var effective: EventTime
    package var performer: [Performer] = []
    package var reasonCode: [CodeableConcept] = []
    package var reasonReference: [Reference] = []
    package var request: Reference?
    package var device: [Reference] = []
    /// What has no element of its own.
    package var note: [Annotation] = []
    package var dosage: Dosage?
    package var eventHistory: [Reference] = []
}

extension MedicationAdministration {
    package init(
        id: String? = nil,
        status: Primitive,
        medication: CodeOrReference,
        subject: Reference,
        effective: EventTime
    ) {
        self.init(
            frame: ResourceFrame(id: id),
            status: status,
            medication: medication,
            subject: subject,
            effective: effective
        )
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        instantiates = json.texts("instantiates")
        partOf = json.list("partOf")
        status = json.primitive("status") ?? Primitive()
        statusReason = json.list("statusReason")
        category = json.element("category")
        medication =
            CodeOrReference(json, "medicationCodeableConcept", "medicationReference")
            ?? .concept(CodeableConcept())
        subject = json.element("subject") ?? Reference()
        context = json.element("context")
        supportingInformation = json.list("supportingInformation")
        effective = EventTime(json, as: .effective) ?? .dateTime(Primitive())
        performer = json.list("performer")
        reasonCode = json.list("reasonCode")
        reasonReference = json.list("reasonReference")
        request = json.element("request")
        device = json.list("device")
        note = json.list("note")
        dosage = json.element("dosage")
        eventHistory = json.list("eventHistory")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("instantiates", instantiates)
        json.member("partOf", partOf)
        json.member("status", status)
        json.member("statusReason", statusReason)
        json.member("category", category)
        medication.write(into: &json, "medicationCodeableConcept", "medicationReference")
        json.member("subject", subject)
        json.member("context", context)
        json.member("supportingInformation", supportingInformation)
        effective.write(into: &json, as: .effective)
        json.member("performer", performer)
        json.member("reasonCode", reasonCode)
        json.member("reasonReference", reasonReference)
        json.member("request", request)
        json.member("device", device)
        json.member("note", note)
        json.member("dosage", dosage)
        json.member("eventHistory", eventHistory)
        json.endObject()
    }
}
