package import JSONTree

/// A vaccination that was given, or was not.
///
/// Source: <https://hl7.org/fhir/R4/immunization.html>
package struct Immunization: FHIRResource {
    package static let kind = "Immunization"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    /// `completed`, `entered-in-error` or `not-done`.
    package var status: Primitive
    package var statusReason: CodeableConcept?
    /// CVX first where it is known.
    package var vaccineCode: CodeableConcept
    package var patient: Reference
    package var encounter: Reference?
    /// When it was or was to be given.
    package var occurrence: EventTime
    package var recorded: Primitive?
    /// Whether the giver of the vaccine says so; `nil` claims nothing.
    package var primarySource: Bool?
    package var reportOrigin: CodeableConcept?
    package var location: Reference?
    package var manufacturer: Reference?
    package var lotNumber: String?
    package var expirationDate: Primitive?
    package var site: CodeableConcept?
    package var route: CodeableConcept?
    package var doseQuantity: Quantity?
    package var performer: [Performer] = []
    /// What has no element of its own.
    package var note: [Annotation] = []
    package var reasonCode: [CodeableConcept] = []
    package var reasonReference: [Reference] = []
    package var isSubpotent: Bool?
    package var subpotentReason: [CodeableConcept] = []
    package var education: [Education] = []
    package var programEligibility: [CodeableConcept] = []
    package var fundingSource: CodeableConcept?
    package var reaction: [Reaction] = []
    package var protocolApplied: [ProtocolApplied] = []
}

extension Immunization {
    package init(
        id: String? = nil,
        status: Primitive,
        vaccineCode: CodeableConcept,
        patient: Reference,
        occurrence: EventTime
    ) {
        self.init(
            frame: ResourceFrame(id: id),
            status: status,
            vaccineCode: vaccineCode,
            patient: patient,
            occurrence: occurrence
        )
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        status = json.primitive("status") ?? Primitive()
        statusReason = json.element("statusReason")
        vaccineCode = json.element("vaccineCode") ?? CodeableConcept()
        patient = json.element("patient") ?? Reference()
        encounter = json.element("encounter")
        occurrence = EventTime(json, as: .vaccinated) ?? .dateTime(Primitive())
        recorded = json.primitive("recorded")
        primarySource = json.flag("primarySource")
        reportOrigin = json.element("reportOrigin")
        location = json.element("location")
        manufacturer = json.element("manufacturer")
        lotNumber = json.text("lotNumber")
        expirationDate = json.primitive("expirationDate")
        site = json.element("site")
        route = json.element("route")
        doseQuantity = json.element("doseQuantity")
        performer = json.list("performer")
        note = json.list("note")
        reasonCode = json.list("reasonCode")
        reasonReference = json.list("reasonReference")
        isSubpotent = json.flag("isSubpotent")
        subpotentReason = json.list("subpotentReason")
        education = json.list("education")
        programEligibility = json.list("programEligibility")
        fundingSource = json.element("fundingSource")
        reaction = json.list("reaction")
        protocolApplied = json.list("protocolApplied")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("status", status)
        json.member("statusReason", statusReason)
        json.member("vaccineCode", vaccineCode)
        json.member("patient", patient)
        json.member("encounter", encounter)
        occurrence.write(into: &json, as: .vaccinated)
        json.member("recorded", recorded)
        json.member("primarySource", boolean: primarySource)
        json.member("reportOrigin", reportOrigin)
        json.member("location", location)
        json.member("manufacturer", manufacturer)
        json.member("lotNumber", lotNumber)
        json.member("expirationDate", expirationDate)
        json.member("site", site)
        json.member("route", route)
        json.member("doseQuantity", doseQuantity)
        json.member("performer", performer)
        json.member("note", note)
        json.member("reasonCode", reasonCode)
        json.member("reasonReference", reasonReference)
        json.member("isSubpotent", boolean: isSubpotent)
        json.member("subpotentReason", subpotentReason)
        json.member("education", education)
        json.member("programEligibility", programEligibility)
        json.member("fundingSource", fundingSource)
        json.member("reaction", reaction)
        json.member("protocolApplied", protocolApplied)
        json.endObject()
    }
}
