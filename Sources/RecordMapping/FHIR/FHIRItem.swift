import FHIRR4
import Findings
import JSONTree

/// One resource of a delivery on its way into a contribution.
struct FHIRItem {
    /// A resource that a reference can lead to.
    struct Target: Hashable {
        let kind: String
        /// Derived; see ``ResourceID``.
        let id: String

        /// As a reference of a contributed resource spells it.
        var text: String { "\(kind)/\(id)" }
    }

    /// The resource as R4.
    let node: JSONNode
    /// How it became R4; `nil` if it was received as that.
    let converted: ConvertedResource?
    /// What the Bundle says of it.
    let entry: FHIREntry
    /// Its kind and derived id.
    var target: Target
    /// The references in it.
    let links: ArraySlice<R4Link>
    /// The line it stands in; `nil` unless there is one resource a line.
    let line: Int?

    /// When the sender says it was last changed, or else when it made the bundle: that orders its bundles.
    var eventTime: String? { node["meta"]?["lastUpdated"]?.string ?? bundleTime }

    private var bundleTime: String? {
        let root = original.tree.root
        return root["resourceType"]?.isString("Bundle") ?? false ? root["timestamp"]?.string : nil
    }

    /// The resource as it was received.
    var original: JSONNode { converted?.original ?? node }

    /// Where one of its values stands in the delivery.
    func place(of token: Int) -> Place {
        let tree = node.tree
        let place = Place(
            offset: Int(tree.tokens[token].start),
            line: line,
            path: "\(entry.path).\(tree.path(from: node.index, to: token))"
        )
        return converted?.place(place, below: entry.path) ?? place
    }
}
