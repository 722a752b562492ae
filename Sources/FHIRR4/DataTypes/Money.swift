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
        json.object {
            $0.member("extension", extensions)
            $0.member("value", number: value)
            $0.member("currency", currency)
        }
    }
}
