package import Findings
package import JSONTree

/// A resource of another version of FHIR, written as R4.
package struct ConvertedResource: Sendable {
    /// The resource as R4.
    package let node: JSONNode
    /// What the R4 definitions say of it; places are those of the converted text, see ``place(_:below:)``.
    package let report: R4Report
    private let origin: VersionOrigin

    /// Converts a resource; `nil` if its kind is not converted from that version.
    package init?(_ resource: JSONNode, of version: FHIRVersion) {
        guard let text = VersionConverter(version).resource(resource),
            let document = try? FHIRDocument(text.bytes)
        else { return nil }
        node = document.tree.root
        report = R4Validator.validate(node)
        origin = VersionOrigin(resource, text.marks)
    }

    /// The resource as it was received.
    package var original: JSONNode { origin.resource }

    /// Where something of the converted resource stands in the original; `path` is that of the resource.
    package func place(_ place: Place, below path: String) -> Place { origin.place(place, below: path) }
}
