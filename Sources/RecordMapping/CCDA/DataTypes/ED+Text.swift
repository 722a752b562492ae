package import CCDA
package import Findings

/// Words: of their own, or somewhere in the narrative; rule A15.
extension CCDAMapping {
    /// The text itself, else the text behind the reference; `nil` if there is neither.
    package func words(_ ed: ED?) -> String? {
        guard let ed else { return nil }
        if let text = text(ed.text) {
            if !ed.reference.isEmpty { _ = branch(ed.reference) }
            return text
        }
        return words(behind: ed.reference)
    }

    /// The text behind `#id`; a reference that leads nowhere is a finding.
    package func words(behind reference: Leaf) -> String? {
        guard !reference.isEmpty else { return nil }
        if let known = heard[reference.index] {
            if known != nil { ledger.mark(reference.index, .mapped) }
            return known
        }
        let words = read(behind: reference)
        heard[reference.index] = .some(words)
        return words
    }

    private func read(behind reference: Leaf) -> String? {
        let target = reference.unrecorded
        guard let found = narrative.text(of: target) else {
            if target.hasPrefix("#") {
                ledger.refuse(reference, .referenceDangling)
            } else {
                _ = text(reference, .structural)
            }
            return nil
        }
        ledger.mark(reference.index, .mapped)
        let text = found.text.trimmingBlanks
        return text.isEmpty ? nil : text
    }
}

extension String {
    /// Without white space at both ends.
    fileprivate var trimmingBlanks: String {
        guard let first = utf8.firstIndex(where: { $0 > 0x20 }), let last = utf8.lastIndex(where: { $0 > 0x20 }) else {
            return ""
        }
        return String(self[first..<utf8.index(after: last)])
    }
}
