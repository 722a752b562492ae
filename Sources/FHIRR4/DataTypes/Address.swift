package import JSONTree

/// A postal address or a place where somebody can be found.
///
/// Source: <https://hl7.org/fhir/R4/datatypes.html#Address>
package struct Address: FHIRElement {
    package var extensions: [Extension]
    /// `home`, `work`, `temp`, `old` or `billing`.
    package var use: String?
    /// `postal`, `physical` or `both`.
    package var type: String?
    /// The whole address as it is written.
    package var text: String?
    /// Street, number, box and the like, a line each.
    package var line: [String] = []
    package var city: String?
    /// The county in the United States.
    package var district: String?
    package var state: String?
    package var postalCode: String?
    package var country: String?
    package var period: Period?
}

extension Address {
    package init(
        use: String? = nil,
        type: String? = nil,
        text: String? = nil,
        line: [String] = [],
        city: String? = nil,
        district: String? = nil,
        state: String? = nil,
        postalCode: String? = nil,
        country: String? = nil,
        period: Period? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            use: use,
            type: type,
            text: text,
            line: line,
            city: city,
            district: district,
            state: state,
            postalCode: postalCode,
            country: country,
            period: period
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        use = json.text("use")
        type = json.text("type")
        text = json.text("text")
        line = json.texts("line")
        city = json.text("city")
        district = json.text("district")
        state = json.text("state")
        postalCode = json.text("postalCode")
        country = json.text("country")
        period = json.element("period")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("use", use)
        json.member("type", type)
        json.member("text", text)
        json.member("line", line)
        json.member("city", city)
        json.member("district", district)
        json.member("state", state)
        json.member("postalCode", postalCode)
        json.member("country", country)
        json.member("period", period)
        json.endObject()
    }
}
