import Findings
import Synchronization

/// A whole XML document as one flat tape of nodes.
///
/// Bytes come in through the one door of the house: decoded to UTF-8, counted against the limits, then parsed by
/// libxml2 without entities, network or document types. Comments and processing instructions leave no trace; CDATA is
/// text; white space between tags is only remembered as such, but inside XHTML, where it is content.
package final class XMLTree: Sendable {
    /// The tape, in the order of the document; the first node is the root.
    package let nodes: [XMLNode]
    /// The values of attributes and texts, one behind the other.
    package let text: [UInt8]
    /// The distinct names of elements and attributes.
    package let names: [XMLNameEntry]
    /// The letters of the names, and of foreign namespaces.
    package let nameText: [UInt8]
    /// How many leaves hold something.
    package let leafCount: Int
    /// The position of each element among siblings of its name, counted when the first place is asked for.
    let positions = Mutex<[Int32]?>(nil)

    /// Reads a document.
    ///
    /// - Parameters:
    ///   - bytes: In UTF-8, UTF-16 with a byte order mark, ISO-8859-1 or windows-1252.
    ///   - limits: What is accepted.
    /// - Throws: ``XMLError`` with the line.
    package init(_ bytes: [UInt8], limits: XMLLimits = .standard) throws(XMLError) {
        let decoded = try XMLDecoding.decode(bytes)
        guard decoded.bytes.count - decoded.start <= limits.bytes else {
            throw XMLError(.tooLarge, at: Place(line: 1, path: ""))
        }
        var scan = XMLPrescan(limits: limits)
        try scan.run(decoded.bytes, from: decoded.start)
        let tape = try XMLParser.parse(decoded.bytes, from: decoded.start, nodes: scan.nodes)
        nodes = tape.nodes
        text = tape.text
        names = tape.names.entries
        nameText = tape.names.text
        leafCount = Int(tape.leaves)
    }

    /// Another document over the same names.
    init(_ tree: XMLTree, nodes: [XMLNode], text: [UInt8]) {
        (self.nodes, self.text) = (nodes, text)
        (names, nameText, leafCount) = (tree.names, tree.nameText, tree.leafCount)
    }

    /// The outermost element.
    package var root: XMLElement { XMLElement(tree: self, index: 0) }

    /// The bytes of a node's value as a string.
    func string(_ node: XMLNode) -> String {
        string(text, node.start, node.length)
    }

    /// A value with its number.
    func leaf(_ node: XMLNode) -> Leaf {
        node.flags.contains(.leaf) ? Leaf(string(node), index: node.leaf) : .empty
    }

    /// The local name of an element or attribute.
    func localName(_ name: Int32) -> String {
        let entry = names[Int(name)]
        return string(nameText, entry.start, entry.length)
    }

    /// Whether a node bears a name in a namespace.
    @inline(__always)
    func matches(_ node: XMLNode, _ name: XMLName, _ namespace: XMLNamespace) -> Bool {
        let entry = names[Int(node.name)]
        return entry.namespace == namespace && matches(entry, name)
    }

    /// Whether a local name is this one.
    @inline(__always)
    func matches(_ entry: XMLNameEntry, _ name: XMLName) -> Bool {
        entry.key == name.key && (entry.length <= 7 || sameText(entry, name))
    }

    private func sameText(_ entry: XMLNameEntry, _ name: XMLName) -> Bool {
        guard Int(entry.length) == name.text.utf8CodeUnitCount else { return false }
        for index in 7..<Int(entry.length)
        where unsafe nameText[Int(entry.start) + index] != name.text.utf8Start[index] {
            return false
        }
        return true
    }

    private func string(_ buffer: [UInt8], _ start: Int32, _ length: Int32) -> String {
        unsafe buffer.withUnsafeBufferPointer {
            unsafe String(decoding: UnsafeBufferPointer(rebasing: $0[Int(start)..<Int(start + length)]), as: UTF8.self)
        }
    }
}
