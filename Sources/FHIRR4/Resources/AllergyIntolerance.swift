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
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("clinicalStatus", clinicalStatus)
        json.member("verificationStatus", verificationStatus)
        json.member("type", type)
        json.member("category", category)
        json.member("criticality", criticality)
        json.member("code", code)
        json.member("patient", patient)
        json.member("encounter", encounter)
        onset?.write(into: &json, as: .onset)
        json.member("recordedDate", recordedDate)
        json.member("recorder", recorder)
        json.member("asserter", asserter)
        json.member("lastOccurrence", lastOccurrence)
        json.member("note", note)
        json.member("reaction", reaction)
        json.endObject()
    }
}
