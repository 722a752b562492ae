package import JSONTree

/// A problem, diagnosis or health concern.
///
/// Source: <https://hl7.org/fhir/R4/condition.html>
package struct Condition: FHIRResource {
    package static let kind = "Condition"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    /// Required of problems that were not entered in error (invariant con-3).
    package var clinicalStatus: CodeableConcept?
    /// `unconfirmed`, `provisional`, `differential`, `confirmed`, `refuted` or `entered-in-error`.
    package var verificationStatus: CodeableConcept?
    /// `problem-list-item` or `encounter-diagnosis`.
    package var category: [CodeableConcept] = []
    package var severity: CodeableConcept?
    package var code: CodeableConcept?
    package var bodySite: [CodeableConcept] = []
    /// Whom it is about.
    package var subject: Reference
    package var encounter: Reference?
    package var onset: EventTime?
    /// When it was over; then the status cannot be active (invariant con-4).
    package var abatement: EventTime?
    /// When it was first written down.
    package var recordedDate: Primitive?
    /// Who wrote it down.
    package var recorder: Reference?
    /// Who says so.
    package var asserter: Reference?
    package var stage: [Stage] = []
    package var evidence: [Evidence] = []
    /// What has no element of its own.
    package var note: [Annotation] = []
}

extension Condition {
    package init(id: String? = nil, subject: Reference) { self.init(frame: ResourceFrame(id: id), subject: subject) }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        clinicalStatus = json.element("clinicalStatus")
        verificationStatus = json.element("verificationStatus")
        category = json.list("category")
        severity = json.element("severity")
        code = json.element("code")
        bodySite = json.list("bodySite")
        subject = json.element("subject") ?? Reference()
        encounter = json.element("encounter")
        onset = EventTime(json, as: .onset)
        abatement = EventTime(json, as: .abatement)
        recordedDate = json.primitive("recordedDate")
        recorder = json.element("recorder")
        asserter = json.element("asserter")
        stage = json.list("stage")
        evidence = json.list("evidence")
        note = json.list("note")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("clinicalStatus", clinicalStatus)
        json.member("verificationStatus", verificationStatus)
        json.member("category", category)
        json.member("severity", severity)
        json.member("code", code)
        json.member("bodySite", bodySite)
        json.member("subject", subject)
        json.member("encounter", encounter)
        onset?.write(into: &json, as: .onset)
        abatement?.write(into: &json, as: .abatement)
        json.member("recordedDate", recordedDate)
        json.member("recorder", recorder)
        json.member("asserter", asserter)
        json.member("stage", stage)
        json.member("evidence", evidence)
        json.member("note", note)
        json.endObject()
    }
}
