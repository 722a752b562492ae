/// One type of the schema: a primitive, a data type, a part of a resource, or a resource.
package struct R4Type: Sendable {
    /// What kind of type it is.
    package enum Kind: Sendable, Hashable {
        case primitive(R4Format)
        case dataType, backbone
        /// Number among the concrete resource kinds; targets of references are sets of these.
        case resource(UInt8)
        /// `Resource` and `DomainResource`: the document says which kind it is.
        case anyResource
    }

    /// Where its name stands in the schema's text: `Patient`, `Patient.contact`, `HumanName`.
    let name: Swift.Range<Int>
    /// What kind of type it is.
    let kind: Kind
    /// Its elements, those of its base types first.
    var elements: Swift.Range<Int>
    /// One bit for each element that is required.
    var required: UInt64 = 0
    /// How many choices (`value[x]`) it has.
    var choices: UInt8 = 0

    /// Whether it stands alone and is named by `resourceType`.
    var isResource: Bool {
        if case .resource = kind { true } else { false }
    }
}
