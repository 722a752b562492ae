package import ClinicalRecord
import Foundation

/// A ``MatchExplanation`` as engines keep it.
///
/// It is taken apart when somebody asks why: nearly all who read a person do not, and it was half of what a search in one
/// record cost.
package struct StoredExplanation: Sendable, Hashable {
    /// JSON, its members sorted.
    package let text: String

    /// What was read from a column.
    package init(_ text: String) { self.text = text }

    package init(_ explanation: MatchExplanation) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        text = (try? encoder.encode(explanation)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    /// `nil` if it is none that this version can read.
    package var explanation: MatchExplanation? {
        try? JSONDecoder().decode(MatchExplanation.self, from: Data(text.utf8))
    }
}
