/// What a patient tells with a request for more of a medicine.
package struct RefillDraft: Sendable, Hashable {
    /// What is wrong with it, by the field that can be put right.
    package enum Mistake: String, Sendable, CaseIterable { case pharmacy, days, note }

    package static let longestNote = 1_000
    private static let longestPharmacy = 120

    package let pharmacy: String
    /// As typed; empty for not told.
    package let days: String
    package let note: String

    package init(pharmacy: String = "", days: String = "", note: String = "") {
        (self.pharmacy, self.days, self.note) = (pharmacy, days, note)
    }

    package var mistakes: [Mistake] {
        var found: [Mistake] = []
        if pharmacy.isEmpty || pharmacy.unicodeScalars.count > Self.longestPharmacy { found.append(.pharmacy) }
        if !days.isEmpty, daysLeft == nil { found.append(.days) }
        if note.unicodeScalars.count > Self.longestNote { found.append(.note) }
        return found
    }

    /// For how many days what is there lasts; `nil` if it was not told.
    package var daysLeft: Int? { Int(days).flatMap { (0...365).contains($0) ? $0 : nil } }
}
