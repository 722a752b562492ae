package import JSONTree

/// What the patient agreed to, wished or refused, such as an advance directive.
///
/// Source: <https://hl7.org/fhir/R4/consent.html>
package struct Consent: FHIRResource {
    package static let kind = "Consent"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    /// `draft`, `proposed`, `active`, `rejected`, `inactive` or `entered-in-error`.
    package var status: Primitive
    package var scope: CodeableConcept
    package var category: [CodeableConcept] = []
    package var patient: Reference?
    package var dateTime: Primitive?
    package var performer: [Reference] = []
    package var organization: [Reference] = []
    package var source: Source?
    package var policy: [Policy] = []
    package var policyRule: CodeableConcept?
    package var verification: [Verification] = []
    package var provision: Provision?
}

extension Consent {
    package init(id: String? = nil, status: Primitive, scope: CodeableConcept) {
        self.init(frame: ResourceFrame(id: id), status: status, scope: scope)
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        status = json.primitive("status") ?? Primitive()
        scope = json.element("scope") ?? CodeableConcept()
        category = json.list("category")
        patient = json.element("patient")
        dateTime = json.primitive("dateTime")
        performer = json.list("performer")
        organization = json.list("organization")
        source = Source(json)
        policy = json.list("policy")
        policyRule = json.element("policyRule")
        verification = json.list("verification")
        provision = json.element("provision")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("status", status)
        json.member("scope", scope)
        json.member("category", category)
        json.member("patient", patient)
        json.member("dateTime", dateTime)
        json.member("performer", performer)
        json.member("organization", organization)
        source?.write(into: &json)
        json.member("policy", policy)
        json.member("policyRule", policyRule)
        json.member("verification", verification)
        json.member("provision", provision)
        json.endObject()
    }
}
