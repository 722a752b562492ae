package import JSONTree

/// A name of a person in its parts.
///
/// Source: <https://hl7.org/fhir/R4/datatypes.html#HumanName>
package struct HumanName: FHIRElement {
    package var extensions: [Extension]
    /// `usual`, `official`, `temp`, `nickname`, `anonymous`, `old` or `maiden`.
    package var use: String?
    /// The whole name as it is written.
    package var text: String?
    package var family: String?
    /// All given names, the first name first.
    package var given: [String] = []
    package var prefix: [String] = []
    package var suffix: [String] = []
    package var period: Period?
}

extension HumanName {
    package init(
        use: String? = nil,
        text: String? = nil,
        family: String? = nil,
        given: [String] = [],
        prefix: [String] = [],
        suffix: [String] = [],
        period: Period? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            use: use,
            text: text,
            family: family,
            given: given,
            prefix: prefix,
            suffix: suffix,
            period: period
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        use = json.text("use")
        text = json.text("text")
        family = json.text("family")
        given = json.texts("given")
        prefix = json.texts("prefix")
        suffix = json.texts("suffix")
        period = json.element("period")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("use", use)
        json.member("text", text)
        json.member("family", family)
        json.member("given", given)
        json.member("prefix", prefix)
        json.member("suffix", suffix)
        json.member("period", period)
        json.endObject()
    }
}
