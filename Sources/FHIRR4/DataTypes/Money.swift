package import JSONTree

/// An amount in one currency.
///
/// Source: <https://hl7.org/fhir/R4/datatypes.html#Money>
package struct Money: FHIRElement {
    package var extensions: [Extension]
    package var value: String?
    /// Three letters of ISO 4217.
    package var currency: String?
}

extension Money {
    package init(value: String? = nil, currency: String? = nil, extensions: [Extension] = []) {
        self.init(extensions: extensions, value: value, currency: currency)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        value = json.number("value")
        currency = json.text("currency")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("value", number: value)
        json.member("currency", currency)
        json.endObject()
    }
}
