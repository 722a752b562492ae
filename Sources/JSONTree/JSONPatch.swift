/// A list of changes to a document, carried out in their order, all or none.
///
/// Source: RFC 6902, <https://www.rfc-editor.org/rfc/rfc6902>
package struct JSONPatch: Sendable {
    /// Which operation cannot be carried out, counted from 0, and why.
    package struct Failure: Error, Sendable, Hashable {
        package enum Reason: Sendable, Hashable {
            /// It is no operation of a patch.
            case malformed
            /// Its pointer leads nowhere.
            case noPlace
            /// The value is not the one that was expected.
            case testFailed
        }

        package let operation: Int
        package let reason: Reason
    }

    /// A hostile patch could double a document with each operation.
    package static let operationLimit = 500
    private let root: JSONNode

    /// - Throws: ``Failure`` if it is no list of operations.
    package init(_ root: JSONNode) throws(Failure) {
        guard root.kind == .array, root.count <= Self.operationLimit else {
            throw Failure(operation: 0, reason: .malformed)
        }
        self.root = root
    }

    /// The document with all changes.
    package func apply(to document: [UInt8]) throws(Failure) -> [UInt8] {
        var bytes = document
        for (number, operation) in root.elements.enumerated() {
            guard let tree = try? JSONTree(bytes) else { throw Failure(operation: number, reason: .malformed) }
            bytes = try Self.apply(operation, number, to: tree)
        }
        return bytes
    }

    private static func apply(_ operation: JSONNode, _ number: Int, to tree: JSONTree) throws(Failure) -> [UInt8] {
        let malformed = Failure(operation: number, reason: .malformed)
        guard let name = operation["op"]?.string, let path = operation["path"]?.string.flatMap(JSONPointer.init) else {
            throw malformed
        }
        let from = operation["from"]?.string.flatMap(JSONPointer.init)
        let value = operation["value"]
        let result: [UInt8]?
        switch name {
        case "add": result = try add(value.map { Array($0.bytes) }, at: path, in: tree, malformed)
        case "remove": result = remove(path, from: tree)
        case "replace":
            guard let value else { throw malformed }
            result = path.value(in: tree.root).map { tree.replacing($0, with: value.bytes) }
        case "copy":
            guard let from else { throw malformed }
            result = try from.value(in: tree.root).flatMap { node throws(Failure) in
                try add(Array(node.bytes), at: path, in: tree, malformed)
            }
        case "move":
            guard let from else { throw malformed }
            result = try move(from, to: path, in: tree, malformed)
        case "test":
            guard let value else { throw malformed }
            let isSame = path.value(in: tree.root)?.saysSame(as: value) ?? false
            guard isSame else { throw Failure(operation: number, reason: .testFailed) }
            result = tree.bytes
        default: throw malformed
        }
        guard let result else { throw Failure(operation: number, reason: .noPlace) }
        return result
    }

    private static func add(
        _ spelling: [UInt8]?,
        at path: JSONPointer,
        in tree: JSONTree,
        _ malformed: Failure
    ) throws(Failure) -> [UInt8]? {
        guard let spelling else { throw malformed }
        guard let (parent, last) = path.parent(in: tree.root) else { return path.parts.isEmpty ? spelling : nil }
        switch parent.kind {
        case .object: return tree.setting(last, to: spelling, in: parent)
        case .array:
            let count = parent.count
            guard let number = last == "-" ? count : JSONPointer.number(last), number <= count else { return nil }
            return tree.inserting(spelling, at: number, in: parent)
        default: return nil
        }
    }

    private static func remove(_ path: JSONPointer, from tree: JSONTree) -> [UInt8]? {
        guard let (parent, _) = path.parent(in: tree.root), let node = path.value(in: tree.root) else { return nil }
        return tree.removing(node, from: parent)
    }

    private static func move(
        _ from: JSONPointer,
        to path: JSONPointer,
        in tree: JSONTree,
        _ malformed: Failure
    ) throws(Failure) -> [UInt8]? {
        guard let node = from.value(in: tree.root), let without = remove(from, from: tree) else { return nil }
        // Nothing can be moved into itself.
        guard !path.parts.starts(with: from.parts) || path.parts.count == from.parts.count else { return nil }
        guard let rest = try? JSONTree(without) else { throw malformed }
        return try add(Array(node.bytes), at: path, in: rest, malformed)
    }
}
