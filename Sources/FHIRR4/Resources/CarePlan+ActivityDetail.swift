package import JSONTree

extension CarePlan.Activity {
    /// A step that has no resource of its own.
    ///
    /// Source: <https://hl7.org/fhir/R4/careplan-definitions.html#CarePlan.activity.detail>
    package struct Detail: FHIRElement {
        package var extensions: [Extension]
        /// `Appointment`, `CommunicationRequest`, `DeviceRequest`, `MedicationRequest`, `NutritionOrder`, `Task`,
        /// `ServiceRequest` or `VisionPrescription`.
        package var kind: String?
        package var code: CodeableConcept?
        package var reasonCode: [CodeableConcept] = []
        package var reasonReference: [Reference] = []
        package var goal: [Reference] = []
        /// `not-started`, `scheduled`, `in-progress`, `on-hold`, `completed`, `cancelled`, `stopped`, `unknown` or
        /// `entered-in-error`.
        package var status: String
        package var statusReason: CodeableConcept?
        package var doNotPerform: Bool?
        package var scheduled: Scheduled?
        package var location: Reference?
        package var performer: [Reference] = []
        package var product: CodeOrReference?
        package var dailyAmount: Quantity?
        package var quantity: Quantity?
        package var description: String?
    }
}

extension CarePlan.Activity.Detail {
    package init(
        kind: String? = nil,
        code: CodeableConcept? = nil,
        reasonCode: [CodeableConcept] = [],
        reasonReference: [Reference] = [],
        goal: [Reference] = [],
        status: String,
        statusReason: CodeableConcept? = nil,
        doNotPerform: Bool? = nil,
        scheduled: Scheduled? = nil,
        location: Reference? = nil,
        performer: [Reference] = [],
        product: CodeOrReference? = nil,
        dailyAmount: Quantity? = nil,
        quantity: Quantity? = nil,
        description: String? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            kind: kind,
            code: code,
            reasonCode: reasonCode,
            reasonReference: reasonReference,
            goal: goal,
            status: status,
            statusReason: statusReason,
            doNotPerform: doNotPerform,
            scheduled: scheduled,
            location: location,
            performer: performer,
            product: product,
            dailyAmount: dailyAmount,
            quantity: quantity,
            description: description
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        kind = json.text("kind")
        code = json.element("code")
        reasonCode = json.list("reasonCode")
        reasonReference = json.list("reasonReference")
        goal = json.list("goal")
        status = json.text("status") ?? ""
        statusReason = json.element("statusReason")
        doNotPerform = json.flag("doNotPerform")
        scheduled = Scheduled(json)
        location = json.element("location")
        performer = json.list("performer")
        product = CodeOrReference(json, "productCodeableConcept", "productReference")
        dailyAmount = json.element("dailyAmount")
        quantity = json.element("quantity")
        description = json.text("description")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("kind", kind)
        json.member("code", code)
        json.member("reasonCode", reasonCode)
        json.member("reasonReference", reasonReference)
        json.member("goal", goal)
        json.member("status", status)
        json.member("statusReason", statusReason)
        json.member("doNotPerform", boolean: doNotPerform)
        scheduled?.write(into: &json)
        json.member("location", location)
        json.member("performer", performer)
        product?.write(into: &json, "productCodeableConcept", "productReference")
        json.member("dailyAmount", dailyAmount)
        json.member("quantity", quantity)
        json.member("description", description)
        json.endObject()
    }
}
