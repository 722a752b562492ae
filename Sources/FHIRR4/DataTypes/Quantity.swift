package import JSONTree

/// A measured or counted amount; also stands for Age, Duration and SimpleQuantity.
///
/// Source: <https://hl7.org/fhir/R4/datatypes.html#Quantity>
package struct Quantity: FHIRElement {
    package var extensions: [Extension]
    /// A JSON number as spelled: `1.50` stays `1.50`; a text such as `<5` must never be put here.
    package var value: String?
    /// `<`, `<=`, `>=` or `>`; `nil` means the value itself.
    package var comparator: String?
    /// For people; a UCUM unit stands in ``code``.
    package var unit: String?
    /// `http://unitsofmeasure.org` if ``code`` is UCUM.
    package var system: String?
    package var code: String?
}

extension Quantity {
    package init(
        value: String? = nil,
        comparator: String? = nil,
        unit: String? = nil,
        system: String? = nil,
        code: String? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            value: value,
            comparator: comparator,
            unit: unit,
            system: system,
            code: code
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        value = json.number("value")
        comparator = json.text("comparator")
        unit = json.text("unit")
        system = json.text("system")
        code = json.text("code")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("value", number: value)
        json.member("comparator", comparator)
        json.member("unit", unit)
        json.member("system", system)
        json.member("code", code)
        json.endObject()
    }
}
