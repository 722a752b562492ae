package import Findings

extension Finding.Code {
    /// The element comes before the one in front of it in the order of the standard; both are kept.
    package static let fhirElementOrder = Self("fhir.elementOrder")
    /// An element where R4 has an attribute, or a narrative in another namespace than that of XHTML; it is kept unless
    /// the attribute is there too.
    package static let fhirElementMisplaced = Self("fhir.elementMisplaced")
    /// An element that JSON has no place for: of another namespace, a second resource where there is one, or of a name
    /// that JSON keeps for something else.
    package static let fhirElementLeftOut = Self("fhir.elementLeftOut")
    /// R4 has no attribute of that name there; it is left out.
    package static let fhirAttributeUnknown = Self("fhir.attributeUnknown")
    /// Text between elements, where R4 has none; it is left out.
    package static let fhirTextUnknown = Self("fhir.textUnknown")
    /// A value that XML cannot hold; it is left out, or a character of it is replaced.
    package static let fhirNotForXML = Self("fhir.notForXML")
}
