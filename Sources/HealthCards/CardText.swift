import Findings
import JSONTree

/// The signed texts in what arrived: a file of cards, one signed text, or the digits of QR codes.
///
/// Source: <https://spec.smarthealth.cards/#via-file-download>,
/// <https://spec.smarthealth.cards/#chunking>
package struct CardText: Sendable {
    /// How cards are handed over.
    package enum Form: Sendable, Hashable {
        case file, signedText, codes
    }

    /// How these were.
    package let form: Form
    /// The signed texts in their order, at least one.
    package let texts: [ArraySlice<UInt8>]

    /// - Throws: ``HealthCardError/Code/noCard``, ``HealthCardError/Code/chunks`` or ``HealthCardError/Code/digits``.
    package init(_ bytes: [UInt8]) throws(HealthCardError) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let rest = start.drop { $0 <= 0x20 }
        if rest.first == 0x7B {
            form = .file
            texts = try Self.file(bytes)
        } else if rest.starts(with: "shc:/".utf8) {
            form = .codes
            texts = [try CardCodes.read(rest)[...]]
        } else {
            form = .signedText
            texts = rest.split { $0 <= 0x20 }
        }
        guard texts.count <= Self.limit else { throw HealthCardError(.tooLarge, at: .whole) }
    }

    /// The most cards in one delivery.
    private static let limit = 1_000

    /// Where a card stands: its number in a file or among several texts; else it is all there is.
    package func path(_ number: Int) -> String {
        guard form == .file else { return texts.count > 1 ? "card[\(number)]" : "card" }
        return "verifiableCredential[\(number)]"
    }

    /// Whether bytes start as a card does that is no file of cards: digits of a code, or a header in Base64.
    package static func recognises(_ start: ArraySlice<UInt8>) -> Bool {
        if start.starts(with: "shc:/".utf8) { return true }
        // `eyJ` is how every header begins: an opening brace and a quotation mark.
        guard start.starts(with: "eyJ".utf8) else { return false }
        return start.drop { Base64URL.isDigit($0) }.first == 0x2E
    }

    private static func file(_ bytes: [UInt8]) throws(HealthCardError) -> [ArraySlice<UInt8>] {
        let list = (try? JSONTree(bytes))?.root["verifiableCredential"]
        let texts = list?.elements.compactMap { $0.string.map { Array($0.utf8)[...] } } ?? []
        guard let list, !texts.isEmpty, texts.count == list.count else { throw HealthCardError(.noCard, at: .whole) }
        return texts
    }
}
