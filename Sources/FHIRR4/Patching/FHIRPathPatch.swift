package import JSONTree

/// A Parameters resource of changes to another one, carried out in their order, all or none.
///
/// Source: <https://hl7.org/fhir/R4/fhirpatch.html>
package struct FHIRPathPatch: Sendable {
    /// Which operation cannot be carried out, counted from 0, and why.
    package struct Failure: Error, Sendable, Hashable {
        package enum Reason: Sendable, Hashable {
            /// It is no operation of a patch, or its path is more than is understood here.
            case malformed
            /// Its path leads nowhere, or to several places.
            case noPlace
        }

        package let operation: Int
        package let reason: Reason
    }

    private let operations: [JSONNode]
    private let schema = R4Schema.shared

    /// - Throws: ``Failure`` if it is no Parameters resource of operations.
    package init(_ root: JSONNode) throws(Failure) {
        let parameters = root["parameter"].map { Array($0.elements) } ?? []
        guard root["resourceType"]?.isString("Parameters") ?? false, !parameters.isEmpty,
            parameters.count <= JSONPatch.operationLimit,
            parameters.allSatisfy({ $0["name"]?.isString("operation") ?? false })
        else { throw Failure(operation: 0, reason: .malformed) }
        operations = parameters
    }

    /// The resource with all changes.
    package func apply(to resource: [UInt8]) throws(Failure) -> [UInt8] {
        var bytes = resource
        for (number, operation) in operations.enumerated() {
            let malformed = Failure(operation: number, reason: .malformed)
            guard let tree = try? JSONTree(bytes), let kind = tree.root["resourceType"]?.string,
                let type = schema.type(ofKind: kind), let path = PatchPath(text("path", operation) ?? "", kind: kind)
            else { throw malformed }
            let spots = path.spots(in: tree.root, type: type)
            guard let change = PatchChange(operation) else { throw malformed }
            if case .delete = change, spots.isEmpty { continue }
            guard spots.count == 1, let spot = spots.first, let next = change.apply(at: spot, in: tree) else {
                throw Failure(operation: number, reason: .noPlace)
            }
            bytes = next
        }
        return bytes
    }

    private func text(_ name: String, _ operation: JSONNode) -> String? {
        PatchChange.part(name, of: operation)?["valueString"]?.string
    }
}
