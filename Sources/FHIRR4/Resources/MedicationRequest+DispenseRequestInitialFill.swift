package import JSONTree

extension MedicationRequest.DispenseRequest {
    /// The first hand-out where it differs from the later ones.
    ///
    /// Source: <https://hl7.org/fhir/R4/medicationrequest.html>
    package struct InitialFill: FHIRElement {
        package var extensions: [Extension]
        package var quantity: Quantity?
        package var duration: Quantity?
    }
}

extension MedicationRequest.DispenseRequest.InitialFill {
    package init(quantity: Quantity? = nil, duration: Quantity? = nil, extensions: [Extension] = []) {
        self.init(extensions: extensions, quantity: quantity, duration: duration)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        quantity = json.element("quantity")
        duration = json.element("duration")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("quantity", quantity)
        json.member("duration", duration)
        json.endObject()
    }
}
