package import JSONTree

/// Points to another resource: by address, by identifier, or at least by name.
///
/// Source: <https://hl7.org/fhir/R4/references.html#Reference>
package struct Reference: FHIRElement {
    package var extensions: [Extension]
    /// Relative (`Patient/1`), absolute, `urn:uuid:`, or `#id` of a contained resource.
    package var reference: String?
    /// The kind pointed to.
    package var type: String?
    // An array, since an identifier has an assigner, which is a reference again.
    private var identifiers: [Identifier] = []
    /// For people.
    package var display: String?
}

extension Reference {
    /// What the resource is known by where its address is not.
    package var identifier: Identifier? {
        get { identifiers.first }
        set { identifiers = newValue.map { [$0] } ?? [] }
    }

    package init(
        _ reference: String? = nil,
        type: String? = nil,
        identifier: Identifier? = nil,
        display: String? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            reference: reference,
            type: type,
            identifiers: identifier.map { [$0] } ?? [],
            display: display
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        reference = json.text("reference")
        type = json.text("type")
        display = json.text("display")
        identifier = json.element("identifier")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("reference", reference)
        json.member("type", type)
        json.member("identifier", identifier)
        json.member("display", display)
        json.endObject()
    }
}
