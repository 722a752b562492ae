package import JSONTree

/// A series of measurements at a fixed interval, such as a heart rhythm.
///
/// Source: <https://hl7.org/fhir/R4/datatypes.html#SampledData>
package struct SampledData: FHIRElement {
    package var extensions: [Extension]
    package var origin: Quantity
    /// Milliseconds between two samples.
    package var period: String
    package var factor: String?
    package var lowerLimit: String?
    package var upperLimit: String?
    package var dimensions: Int?
    /// Decimals, `E`, `U` or `L`, with a space between two of them.
    package var data: String?
}

extension SampledData {
    package init(
        origin: Quantity,
        period: String,
        factor: String? = nil,
        lowerLimit: String? = nil,
        upperLimit: String? = nil,
        dimensions: Int? = nil,
        data: String? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            origin: origin,
            period: period,
            factor: factor,
            lowerLimit: lowerLimit,
            upperLimit: upperLimit,
            dimensions: dimensions,
            data: data
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        origin = json.element("origin") ?? Quantity()
        period = json.number("period") ?? ""
        factor = json.number("factor")
        lowerLimit = json.number("lowerLimit")
        upperLimit = json.number("upperLimit")
        dimensions = json.integer("dimensions")
        data = json.text("data")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("origin", origin)
        json.member("period", number: period)
        json.member("factor", number: factor)
        json.member("lowerLimit", number: lowerLimit)
        json.member("upperLimit", number: upperLimit)
        json.member("dimensions", integer: dimensions)
        json.member("data", data)
        json.endObject()
    }
}
