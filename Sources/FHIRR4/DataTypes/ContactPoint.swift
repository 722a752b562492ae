package import JSONTree

/// A telephone number, e-mail address or another way to reach somebody.
///
/// Source: <https://hl7.org/fhir/R4/datatypes.html#ContactPoint>
package struct ContactPoint: FHIRElement {
    package var extensions: [Extension]
    /// `phone`, `fax`, `email`, `pager`, `url`, `sms` or `other`.
    package var system: String?
    /// The number or address without a scheme.
    package var value: Primitive?
    /// `home`, `work`, `temp`, `old` or `mobile`.
    package var use: String?
    /// From 1; lower is preferred.
    package var rank: Int?
    package var period: Period?
}

extension ContactPoint {
    package init(
        system: String? = nil,
        value: Primitive? = nil,
        use: String? = nil,
        rank: Int? = nil,
        period: Period? = nil,
        extensions: [Extension] = []
    ) {
        self.init(extensions: extensions, system: system, value: value, use: use, rank: rank, period: period)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        system = json.text("system")
        value = json.primitive("value")
        use = json.text("use")
        rank = json.integer("rank")
        period = json.element("period")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("system", system)
        json.member("value", value)
        json.member("use", use)
        json.member("rank", integer: rank)
        json.member("period", period)
        json.endObject()
    }
}
