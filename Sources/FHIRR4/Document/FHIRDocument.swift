import Findings
package import JSONTree

/// One FHIR resource as JSON, or a Bundle of them, kept as spelled.
///
/// Source: <https://hl7.org/fhir/R4/json.html>, <https://hl7.org/fhir/R4/bundle.html>
package struct FHIRDocument: Sendable {
    /// The bytes and the index of their values.
    package let tree: JSONTree
    /// `resourceType` of the outermost resource; not necessarily one that R4 knows.
    package let kind: String

    /// Reads a document, or one line of a file of them.
    ///
    /// - Throws: if it is no JSON or no resource; the place counts from the start of `bytes`.
    package init(
        _ bytes: [UInt8],
        part: Swift.Range<Int>? = nil,
        limits: JSONLimits = .standard
    ) throws(FHIRDocumentError) {
        do {
            tree = try JSONTree(bytes, part: part, limits: limits)
        } catch { throw FHIRDocumentError(error) }
        guard let kind = tree.root["resourceType"]?.string else {
            throw FHIRDocumentError(.noResource, at: Place(offset: tree.root.range.lowerBound, path: ""))
        }
        self.kind = kind
    }

    /// `nil` if this is no Bundle, or one of no type that R4 knows.
    package var bundleType: FHIRBundleType? {
        kind == "Bundle" ? tree.root["type"]?.string.flatMap(FHIRBundleType.init) : nil
    }

    /// The sender's own id of the delivery: `Bundle.identifier`, else type and id; `nil` if there is neither.
    package var documentID: String? {
        if kind == "Bundle", let identifier = tree.root["identifier"], let value = identifier["value"]?.string {
            return identifier["system"]?.string.map { "\($0)|\(value)" } ?? value
        }
        return tree.root["id"]?.string.map { "\(kind)/\($0)" }
    }

    /// The resources of a Bundle and of Bundles in it, in their order, or the one resource that this is.
    package var entries: [FHIREntry] {
        guard kind == "Bundle" else { return [FHIREntry(resource: tree.root, path: kind)] }
        var result: [FHIREntry] = []
        // Inner Bundles wait here with their path, the next one last; a Bundle in a Bundle is no recursion.
        var waiting = [FHIREntry(resource: tree.root, path: "Bundle")]
        while let next = waiting.popLast() {
            guard let resource = next.resource, next.kind == "Bundle" else {
                result.append(next)
                continue
            }
            let type = resource["type"]?.string.flatMap(FHIRBundleType.init)
            let inner = resource["entry"]?.elements.enumerated().map { number, entry in
                FHIREntry(entry, path: "\(next.path).entry[\(number)]", in: type)
            }
            waiting += (inner ?? []).reversed()
        }
        return result
    }
}
