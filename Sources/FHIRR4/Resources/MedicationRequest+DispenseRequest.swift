package import JSONTree

extension MedicationRequest {
    /// What the pharmacy is asked to hand out.
    ///
    /// Source: <https://hl7.org/fhir/R4/medicationrequest-definitions.html#MedicationRequest.dispenseRequest>
    package struct DispenseRequest: FHIRElement {
        package var extensions: [Extension]
        package var initialFill: InitialFill?
        package var dispenseInterval: Quantity?
        package var validityPeriod: Period?
        /// Refills beyond the first fill.
        package var numberOfRepeatsAllowed: Int?
        package var quantity: Quantity?
        package var expectedSupplyDuration: Quantity?
        package var performer: Reference?
    }
}

extension MedicationRequest.DispenseRequest {
    package init(
        initialFill: InitialFill? = nil,
        dispenseInterval: Quantity? = nil,
        validityPeriod: Period? = nil,
        numberOfRepeatsAllowed: Int? = nil,
        quantity: Quantity? = nil,
        expectedSupplyDuration: Quantity? = nil,
        performer: Reference? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            initialFill: initialFill,
            dispenseInterval: dispenseInterval,
            validityPeriod: validityPeriod,
            numberOfRepeatsAllowed: numberOfRepeatsAllowed,
            quantity: quantity,
            expectedSupplyDuration: expectedSupplyDuration,
            performer: performer
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        initialFill = json.element("initialFill")
        dispenseInterval = json.element("dispenseInterval")
        validityPeriod = json.element("validityPeriod")
        numberOfRepeatsAllowed = json.integer("numberOfRepeatsAllowed")
        quantity = json.element("quantity")
        expectedSupplyDuration = json.element("expectedSupplyDuration")
        performer = json.element("performer")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("initialFill", initialFill)
        json.member("dispenseInterval", dispenseInterval)
        json.member("validityPeriod", validityPeriod)
        json.member("numberOfRepeatsAllowed", integer: numberOfRepeatsAllowed)
        json.member("quantity", quantity)
        json.member("expectedSupplyDuration", expectedSupplyDuration)
        json.member("performer", performer)
        json.endObject()
    }
}
