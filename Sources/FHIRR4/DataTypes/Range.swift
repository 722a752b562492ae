package import JSONTree

/// An amount between two limits.
///
/// Source: <https://hl7.org/fhir/R4/datatypes.html#Range>
package struct Range: FHIRElement {
    package var extensions: [Extension]
    package var low: Quantity?
    package var high: Quantity?
}

extension Range {
    package init(low: Quantity? = nil, high: Quantity? = nil, extensions: [Extension] = []) {
        self.init(extensions: extensions, low: low, high: high)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        low = json.element("low")
        high = json.element("high")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("low", low)
        json.member("high", high)
        json.endObject()
    }
}
