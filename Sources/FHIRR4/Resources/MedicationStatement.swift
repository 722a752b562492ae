package import JSONTree

/// What somebody says the patient takes, took or does not take.
///
/// Source: <https://hl7.org/fhir/R4/medicationstatement.html>
package struct MedicationStatement: FHIRResource {
    package static let kind = "MedicationStatement"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    /// The order or plan that this fulfils.
    package var basedOn: [Reference] = []
    /// The larger one that this belongs to.
    package var partOf: [Reference] = []
    /// `active`, `completed`, `entered-in-error`, `intended`, `stopped`, `on-hold`, `unknown` or `not-taken`.
    package var status: Primitive
    package var statusReason: [CodeableConcept] = []
    package var category: CodeableConcept?
    package var medication: CodeOrReference
    /// Whom it is about.
    package var subject: Reference
    package var context: Reference?
    package var effective: EventTime?
    package var dateAsserted: Primitive?
    package var informationSource: Reference?
    /// What it was worked out from.
    package var derivedFrom: [Reference] = []
    package var reasonCode: [CodeableConcept] = []
    package var reasonReference: [Reference] = []
    /// What has no element of its own.
    package var note: [Annotation] = []
    package var dosage: [Dosage] = []
}

extension MedicationStatement {
    package init(id: String? = nil, status: Primitive, medication: CodeOrReference, subject: Reference) {
        self.init(frame: ResourceFrame(id: id), status: status, medication: medication, subject: subject)
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        basedOn = json.list("basedOn")
        partOf = json.list("partOf")
        status = json.primitive("status") ?? Primitive()
        statusReason = json.list("statusReason")
        category = json.element("category")
        medication =
            CodeOrReference(json, "medicationCodeableConcept", "medicationReference")
            ?? .concept(CodeableConcept())
        subject = json.element("subject") ?? Reference()
        context = json.element("context")
        effective = EventTime(json, as: .effective)
        dateAsserted = json.primitive("dateAsserted")
        informationSource = json.element("informationSource")
        derivedFrom = json.list("derivedFrom")
        reasonCode = json.list("reasonCode")
        reasonReference = json.list("reasonReference")
        note = json.list("note")
        dosage = json.list("dosage")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("basedOn", basedOn)
        json.member("partOf", partOf)
        json.member("status", status)
        json.member("statusReason", statusReason)
        json.member("category", category)
        medication.write(into: &json, "medicationCodeableConcept", "medicationReference")
        json.member("subject", subject)
        json.member("context", context)
        effective?.write(into: &json, as: .effective)
        json.member("dateAsserted", dateAsserted)
        json.member("informationSource", informationSource)
        json.member("derivedFrom", derivedFrom)
        json.member("reasonCode", reasonCode)
        json.member("reasonReference", reasonReference)
        json.member("note", note)
        json.member("dosage", dosage)
        json.endObject()
    }
}
