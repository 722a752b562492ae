/// One type of the schema: a primitive, a data type, a part of a resource, or a resource.
package struct R4Type: Sendable {
    /// What kind of type it is.
    package enum Kind: Sendable, Hashable {
        case primitive(R4Format)
        case dataType, backbone
        /// Number among the concrete resource kinds; targets of references are sets of these.
        case resource(Int)
        /// `Resource` and `DomainResource`: the document says which kind it is.
        case anyResource
    }

    /// `Patient`, `Patient.contact`, `HumanName`.
    package let name: String
    /// What kind of type it is.
    package let kind: Kind
    /// Its elements, those of its base types first.
    package var elements: Swift.Range<Int>
    /// One bit for each element that is required.
    package var required: UInt64 = 0
    /// How many choices (`value[x]`) it has.
    package var choices: UInt8 = 0

    /// Whether it stands alone and is named by `resourceType`.
    package var isResource: Bool {
        if case .resource = kind { true } else { false }
    }
}
