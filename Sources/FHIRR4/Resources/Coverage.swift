package import JSONTree

/// An insurance or another promise to pay for care.
///
/// Source: <https://hl7.org/fhir/R4/coverage.html>
package struct Coverage: FHIRResource {
    package static let kind = "Coverage"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    /// `active`, `cancelled`, `draft` or `entered-in-error`.
    package var status: Primitive
    package var type: CodeableConcept?
    package var policyHolder: Reference?
    package var subscriber: Reference?
    package var subscriberId: String?
    package var beneficiary: Reference
    package var dependent: String?
    package var relationship: CodeableConcept?
    package var period: Period?
    package var payor: [Reference] = []
    package var `class`: [Class] = []
    /// 1 pays first.
    package var order: Int?
    package var network: String?
    package var subrogation: Bool?
    package var contract: [Reference] = []
}

extension Coverage {
    package init(id: String? = nil, status: Primitive, beneficiary: Reference) {
        self.init(frame: ResourceFrame(id: id), status: status, beneficiary: beneficiary)
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        status = json.primitive("status") ?? Primitive()
        type = json.element("type")
        policyHolder = json.element("policyHolder")
        subscriber = json.element("subscriber")
        subscriberId = json.text("subscriberId")
        beneficiary = json.element("beneficiary") ?? Reference()
        dependent = json.text("dependent")
        relationship = json.element("relationship")
        period = json.element("period")
        payor = json.list("payor")
        `class` = json.list("class")
        order = json.integer("order")
        network = json.text("network")
        subrogation = json.flag("subrogation")
        contract = json.list("contract")
    }

    package func write(into json: inout JSONWriter) {
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            $0.member("identifier", identifier)
            $0.member("status", status)
            $0.member("type", type)
            $0.member("policyHolder", policyHolder)
            $0.member("subscriber", subscriber)
            $0.member("subscriberId", subscriberId)
            $0.member("beneficiary", beneficiary)
            $0.member("dependent", dependent)
            $0.member("relationship", relationship)
            $0.member("period", period)
            $0.member("payor", payor)
            $0.member("class", `class`)
            $0.member("order", integer: order)
            $0.member("network", network)
            $0.member("subrogation", boolean: subrogation)
            $0.member("contract", contract)
        }
    }
}
