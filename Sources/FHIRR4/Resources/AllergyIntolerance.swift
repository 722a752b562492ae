package import JSONTree

/// A risk of an unwelcome reaction to a substance, with the reactions known.
///
/// Source: <https://hl7.org/fhir/R4/allergyintolerance.html>
package struct AllergyIntolerance: FHIRResource {
    package static let kind = "AllergyIntolerance"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    /// Required unless the entry was an error (invariant ait-1).
    package var clinicalStatus: CodeableConcept?
    /// `unconfirmed`, `confirmed`, `refuted` or `entered-in-error`.
    package var verificationStatus: CodeableConcept?
    /// `allergy` or `intolerance`.
    package var type: String?
    /// `food`, `medication`, `environment` or `biologic`.
    package var category: [String] = []
    /// The danger of the next exposure: `low`, `high` or `unable-to-assess`.
    package var criticality: String?
    /// The substance, or the statement that no allergy is known.
    package var code: CodeableConcept?
    /// Whose it is.
    package var patient: Reference
    package var encounter: Reference?
    /// When the allergy was first noticed.
    package var onset: EventTime?
    /// When it was first written down.
    package var recordedDate: Primitive?
    /// Who wrote it down.
    package var recorder: Reference?
    /// Who says so.
    package var asserter: Reference?
    package var lastOccurrence: Primitive?
    /// What has no element of its own.
    package var note: [Annotation] = []
    package var reaction: [Reaction] = []
}

extension AllergyIntolerance {
    package init(id: String? = nil, patient: Reference) { self.init(frame: ResourceFrame(id: id), patient: patient) }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        clinicalStatus = json.element("clinicalStatus")
        verificationStatus = json.element("verificationStatus")
        type = json.text("type")
        category = json.texts("category")
        criticality = json.text("criticality")
        code = json.element("code")
        patient = json.element("patient") ?? Reference()
        encounter = json.element("encounter")
        onset = EventTime(json, as: .onset)
        recordedDate = json.primitive("recordedDate")
        recorder = json.element("recorder")
        asserter = json.element("asserter")
        lastOccurrence = json.primitive("lastOccurrence")
        note = json.list("note")
        reaction = json.list("reaction")
    }

    package func write(into json: inout JSONWriter) {
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            $0.member("identifier", identifier)
            $0.member("clinicalStatus", clinicalStatus)
            $0.member("verificationStatus", verificationStatus)
            $0.member("type", type)
            $0.member("category", category)
            $0.member("criticality", criticality)
            $0.member("code", code)
            $0.member("patient", patient)
            $0.member("encounter", encounter)
            onset?.write(into: &$0, as: .onset)
            $0.member("recordedDate", recordedDate)
            $0.member("recorder", recorder)
            $0.member("asserter", asserter)
            $0.member("lastOccurrence", lastOccurrence)
            $0.member("note", note)
            $0.member("reaction", reaction)
        }
    }
}
