package import JSONTree

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
    @inlinable package var id: String? {
        _read { yield frame.id }
        _modify { yield &frame.id }
    }

    @inlinable package var meta: Meta? {
        _read { yield frame.meta }
        _modify { yield &frame.meta }
    }

    /// A BCP 47 tag.
    @inlinable package var language: String? {
        _read { yield frame.language }
        _modify { yield &frame.language }
    }

    @inlinable package var text: Narrative? {
        _read { yield frame.text }
        _modify { yield &frame.text }
    }

    @inlinable package var contained: [RawJSON] {
        _read { yield frame.contained }
        _modify { yield &frame.contained }
    }

    @inlinable package var extensions: [Extension] {
        _read { yield frame.extensions }
        _modify { yield &frame.extensions }
    }

    /// Extensions that change the meaning of the resource; who does not know one must not use the resource.
    @inlinable package var modifierExtensions: [Extension] {
        _read { yield frame.modifierExtensions }
        _modify { yield &frame.modifierExtensions }
    }

    /// The resource as JSON without insignificant white space, members in the order of the standard.
    package func json() -> [UInt8] {
        var writer = JSONWriter()
        return json(by: &writer)
    }

    /// The same by a writer that has written other resources and will write more.
    package func json(by writer: inout JSONWriter) -> [UInt8] {
        writer.clear()
        write(into: &writer)
        return writer.bytes
    }
}
