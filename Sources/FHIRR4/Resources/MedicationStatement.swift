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
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            $0.member("identifier", identifier)
            $0.member("basedOn", basedOn)
            $0.member("partOf", partOf)
            $0.member("status", status)
            $0.member("statusReason", statusReason)
            $0.member("category", category)
            medication.write(into: &$0, "medicationCodeableConcept", "medicationReference")
            $0.member("subject", subject)
            $0.member("context", context)
            effective?.write(into: &$0, as: .effective)
            $0.member("dateAsserted", dateAsserted)
            $0.member("informationSource", informationSource)
            $0.member("derivedFrom", derivedFrom)
            $0.member("reasonCode", reasonCode)
            $0.member("reasonReference", reasonReference)
            $0.member("note", note)
            $0.member("dosage", dosage)
        }
    }
}
