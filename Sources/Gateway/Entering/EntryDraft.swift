/// How the person of a record is let in, as staff typed it.
package struct EntryDraft: Sendable, Hashable {
    /// What is wrong with it, by the field that can be put right.
    package enum Mistake: String, Sendable, CaseIterable { case address, note, second }

    /// Unicode scalars.
    package static let longestNote = 500

    /// Where it is mailed to besides; empty for paper alone.
    package var address = ""
    /// How staff made sure who gets it.
    package var note = ""
    /// Whether staff want another account for a record that has one.
    package var isSecond = false
    /// BCP 47.
    package var language = "en"

    package init() {}
}
