import JSONTree

/// A resource of one kind, read and written as R4 JSON.
///
/// Source: <https://hl7.org/fhir/R4/domainresource.html>
package protocol FHIRResource: FHIRElement {
    /// As `resourceType` spells it.
    static var kind: String { get }
    /// What all kinds have in common.
    var frame: ResourceFrame { get set }
}

extension FHIRResource {
    /// The id alone, without the kind; `nil` before it is stored.
    package var id: String? {
        get { frame.id }
        set { frame.id = newValue }
    }

    package var meta: Meta? {
        get { frame.meta }
        set { frame.meta = newValue }
    }

    /// A BCP 47 tag.
    package var language: String? {
        get { frame.language }
        set { frame.language = newValue }
    }

    package var text: Narrative? {
        get { frame.text }
        set { frame.text = newValue }
    }

    package var contained: [RawJSON] {
        get { frame.contained }
        set { frame.contained = newValue }
    }

    package var extensions: [Extension] {
        get { frame.extensions }
        set { frame.extensions = newValue }
    }

    /// Extensions that change the meaning of the resource; who does not know one must not use the resource.
    package var modifierExtensions: [Extension] {
        get { frame.modifierExtensions }
        set { frame.modifierExtensions = newValue }
    }

    /// The resource as JSON without insignificant white space, members in the order of the standard.
    package func json() -> [UInt8] {
        var writer = JSONWriter()
        write(into: &writer)
        return writer.bytes
    }
}
