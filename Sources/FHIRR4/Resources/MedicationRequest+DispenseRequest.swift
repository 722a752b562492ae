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
        json.object {
            $0.member("extension", extensions)
            $0.member("initialFill", initialFill)
            $0.member("dispenseInterval", dispenseInterval)
            $0.member("validityPeriod", validityPeriod)
            $0.member("numberOfRepeatsAllowed", integer: numberOfRepeatsAllowed)
            $0.member("quantity", quantity)
            $0.member("expectedSupplyDuration", expectedSupplyDuration)
            $0.member("performer", performer)
        }
    }
}
