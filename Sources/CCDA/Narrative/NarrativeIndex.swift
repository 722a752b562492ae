import Findings
import Synchronization
import XMLTree

/// The pieces of narrative of one document by their `ID`, so that `#id` leads to words from anywhere.
///
/// Made once, when the first reference is followed; of two pieces with one id the first counts.
package final class NarrativeIndex: Sendable {
    private let tree: XMLTree
    private let pieces = Mutex<[String: XMLElement]?>(nil)
    private static let limit = 4096

    package init(_ document: ClinicalDocument) { tree = document.element.tree }

    /// The element behind a reference; the `#` may be missing.
    func element(of reference: String) -> XMLElement? {
        let id = reference.hasPrefix("#") ? String(reference.dropFirst()) : reference
        return pieces.withLock { known in
            if let known { return known[id] }
            let made = Dictionary(
                tree.elements(withAttribute: "ID").map { ($0.value.unrecorded, $0.element) },
                uniquingKeysWith: { first, _ in first }
            )
            known = made
            return made[id]
        }
    }

    /// The words behind a reference and the leaves they stand in; `nil` if the reference leads nowhere.
    ///
    /// A row of a table reads `header: cell; header: cell`. More than 4 KB are cut at the end of a block.
    package func text(of reference: String) -> (text: String, leaves: Range<Int32>)? {
        guard let element = element(of: reference) else { return nil }
        var reader = NarrativeReader(limit: Self.limit)
        if element.isNamed("tr") {
            reader.readRow(element)
        } else {
            reader.read(inside: element)
        }
        return (reader.text, element.leaves)
    }

    /// The piece of narrative behind a reference as XHTML; a row of a table by itself repeats its headers.
    package func xhtml(of reference: String) -> String? {
        guard let element = element(of: reference) else { return nil }
        return rebuild(element).div
    }

    /// A section's words as one XHTML `div`.
    ///
    /// - Returns: No `div` if there is nothing to read; whether something had to be left out.
    package func xhtml(of text: SectionText) -> (div: String?, wasCleaned: Bool) { rebuild(text.element) }

    private func rebuild(_ element: XMLElement) -> (div: String?, wasCleaned: Bool) {
        var writer = NarrativeWriter(idPrefix: "cda-") { [self] in self.element(of: $0) }
        if element.isNamed("tr") {
            writer.writeRow(element)
        } else {
            writer.write(inside: element)
        }
        return (writer.finish(), writer.wasCleaned)
    }

    /// An id without the characters that would end an attribute or a selector.
    static func safe(_ id: String) -> String {
        let bytes = id.utf8.prefix(256).map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: byte
            default: UInt8(0x2D)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
