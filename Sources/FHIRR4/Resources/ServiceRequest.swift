package import JSONTree

/// An order, plan or proposal for a test, procedure or referral.
///
/// Source: <https://hl7.org/fhir/R4/servicerequest.html>
package struct ServiceRequest: FHIRResource {
    package static let kind = "ServiceRequest"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    /// The order or plan that this fulfils.
    package var basedOn: [Reference] = []
    package var replaces: [Reference] = []
    /// What orders placed together have in common.
    package var requisition: Identifier?
    /// `draft`, `active`, `on-hold`, `revoked`, `completed`, `entered-in-error` or `unknown`.
    package var status: Primitive
    /// `proposal`, `plan`, `directive`, `order`, `original-order`, `reflex-order`, `filler-order`, `instance-order` or
    /// `option`.
    package var intent: String
    package var category: [CodeableConcept] = []
    /// `routine`, `urgent`, `asap` or `stat`.
    package var priority: String?
    /// `true` turns the order into its contrary.
    package var doNotPerform: Bool?
    package var code: CodeableConcept?
    package var orderDetail: [CodeableConcept] = []
    package var quantity: Amount?
    /// Whom it is about.
    package var subject: Reference
    package var encounter: Reference?
    package var occurrence: EventTime?
    package var asNeeded: AsNeeded?
    /// When it was asked for.
    package var authoredOn: Primitive?
    package var requester: Reference?
    package var performerType: CodeableConcept?
    package var performer: [Reference] = []
    package var locationCode: [CodeableConcept] = []
    package var locationReference: [Reference] = []
    package var reasonCode: [CodeableConcept] = []
    package var reasonReference: [Reference] = []
    package var insurance: [Reference] = []
    package var supportingInfo: [Reference] = []
    package var specimen: [Reference] = []
    package var bodySite: [CodeableConcept] = []
    /// What has no element of its own.
    package var note: [Annotation] = []
    package var patientInstruction: String?
    package var relevantHistory: [Reference] = []
}

extension ServiceRequest {
    package init(id: String? = nil, status: Primitive, intent: String, subject: Reference) {
        self.init(frame: ResourceFrame(id: id), status: status, intent: intent, subject: subject)
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        basedOn = json.list("basedOn")
        replaces = json.list("replaces")
        requisition = json.element("requisition")
        status = json.primitive("status") ?? Primitive()
        intent = json.text("intent") ?? ""
        category = json.list("category")
        priority = json.text("priority")
        doNotPerform = json.flag("doNotPerform")
        code = json.element("code")
        orderDetail = json.list("orderDetail")
        quantity = Amount(json)
        subject = json.element("subject") ?? Reference()
        encounter = json.element("encounter")
        occurrence = EventTime(json, as: .occurrence)
        asNeeded = AsNeeded(json)
        authoredOn = json.primitive("authoredOn")
        requester = json.element("requester")
        performerType = json.element("performerType")
        performer = json.list("performer")
        locationCode = json.list("locationCode")
        locationReference = json.list("locationReference")
        reasonCode = json.list("reasonCode")
        reasonReference = json.list("reasonReference")
        insurance = json.list("insurance")
        supportingInfo = json.list("supportingInfo")
        specimen = json.list("specimen")
        bodySite = json.list("bodySite")
        note = json.list("note")
        patientInstruction = json.text("patientInstruction")
        relevantHistory = json.list("relevantHistory")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("basedOn", basedOn)
        json.member("replaces", replaces)
        json.member("requisition", requisition)
        json.member("status", status)
        json.member("intent", intent)
        json.member("category", category)
        json.member("priority", priority)
        json.member("doNotPerform", boolean: doNotPerform)
        json.member("code", code)
        json.member("orderDetail", orderDetail)
        quantity?.write(into: &json)
        json.member("subject", subject)
        json.member("encounter", encounter)
        occurrence?.write(into: &json, as: .occurrence)
        asNeeded?.write(into: &json)
        json.member("authoredOn", authoredOn)
        json.member("requester", requester)
        json.member("performerType", performerType)
        json.member("performer", performer)
        json.member("locationCode", locationCode)
        json.member("locationReference", locationReference)
        json.member("reasonCode", reasonCode)
        json.member("reasonReference", reasonReference)
        json.member("insurance", insurance)
        json.member("supportingInfo", supportingInfo)
        json.member("specimen", specimen)
        json.member("bodySite", bodySite)
        json.member("note", note)
        json.member("patientInstruction", patientInstruction)
        json.member("relevantHistory", relevantHistory)
        json.endObject()
    }
}
