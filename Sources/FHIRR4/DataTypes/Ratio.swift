package import JSONTree

/// Two amounts, one per the other, such as a titer or a strength.
///
/// Source: <https://hl7.org/fhir/R4/datatypes.html#Ratio>
package struct Ratio: FHIRElement {
    package var extensions: [Extension]
    package var numerator: Quantity?
    package var denominator: Quantity?
}

extension Ratio {
    package init(numerator: Quantity? = nil, denominator: Quantity? = nil, extensions: [Extension] = []) {
        self.init(extensions: extensions, numerator: numerator, denominator: denominator)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        numerator = json.element("numerator")
        denominator = json.element("denominator")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("numerator", numerator)
        json.member("denominator", denominator)
        json.endObject()
    }
}
