/// A statement that something is not so: none known, ruled out, not done, not taken.
///
/// A section without lines and without such a statement says nothing at all.
package struct AbsenceLine: Sendable, Hashable {
    /// What kind of no it is.
    package enum Kind: String, Sendable {
        /// Somebody asked and there is none, such as SNOMED CT 716186003 "no known allergy".
        case noneKnown
        /// The thing named was ruled out.
        case refuted
        /// The act named did not happen.
        case notDone
    }

    package var origin = LineOrigin()
    package var section: SummarySection
    package var kind: Kind
    /// The concept: "No known allergy", or the name of what was ruled out or not done.
    package var text = ""
    /// Why, in the sender's words; empty if not stated.
    package var reason = ""
    /// An R4 dateTime as spelled.
    package var date: String?

    package init(section: SummarySection, kind: Kind) {
        self.section = section
        self.kind = kind
    }
}
