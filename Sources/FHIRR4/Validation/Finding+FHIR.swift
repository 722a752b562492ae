package import Findings

extension Finding.Code {
    /// R4 has no element of that name there; it is kept as sent.
    package static let fhirElementUnknown = Self("fhir.elementUnknown")
    /// A required element is missing.
    package static let fhirRequired = Self("fhir.required")
    /// An array where R4 has one value, or one value where R4 has an array.
    package static let fhirCardinality = Self("fhir.cardinality")
    /// A text where R4 has a number, an object where it has a text, and the like.
    package static let fhirTypeWrong = Self("fhir.typeWrong")
    /// The text or number is not spelled as its type wants.
    package static let fhirFormatInvalid = Self("fhir.formatInvalid")
    /// The binding is required and the code is not in the value set.
    package static let fhirCodeNotInValueSet = Self("fhir.codeNotInValueSet")
    /// The reference leads to a kind of resource that R4 does not allow there.
    package static let fhirReferenceTarget = Self("fhir.referenceTarget")
    /// More than one `value[x]`.
    package static let fhirChoiceRepeated = Self("fhir.choiceRepeated")
    /// An empty object or array, or a `null` that stands for nothing.
    package static let fhirEmpty = Self("fhir.empty")
    /// An array and the array of its extensions differ in length.
    package static let fhirUnequalArrays = Self("fhir.unequalArrays")
    /// An extension has both a value and extensions, or neither.
    package static let fhirExtensionContent = Self("fhir.extensionContent")
    /// A contained resource contains another.
    package static let fhirContainedNested = Self("fhir.containedNested")
    /// A reference into the resource leads to nothing that it contains.
    package static let fhirContainedMissing = Self("fhir.containedMissing")
    /// `resourceType` is missing, no text, or names no resource of R4.
    package static let fhirResourceUnknown = Self("fhir.resourceUnknown")
    /// There were more findings than one report holds; this is the last.
    package static let fhirTooManyFindings = Self("fhir.tooManyFindings")
}
