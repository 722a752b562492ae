/// One laboratory or other result.
package struct ResultLine: Sendable, Hashable {
    package var origin = LineOrigin()
    package var name = ""
    /// LOINC, to chart lines of one code together; empty if the observation has none.
    package var loinc = ""
    package var value = MeasuredValue()
    /// Why there is no value, in words; empty if there is one or nothing was said.
    package var absentReason = ""
    /// `3.5 - 5.1 mmol/L`, or the sender's words.
    package var referenceRange = ""
    /// Of the first reference range, as spelled.
    package var low: String?
    package var high: String?
    /// In words.
    package var interpretation = ""
    /// HL7 table 0078: `H`, `LL`, `A`, `N`; empty if not stated.
    package var interpretationCode = ""
    /// When it was true of the person (specimen taken), as spelled.
    package var date: String?
    /// As in R4: `preliminary`, `final`, `corrected`, `amended`, `registered`, `unknown`.
    package var status = ""
    package var notes: [String] = []
    /// The parts of a value that has several, such as the two of a blood pressure.
    package var components: [ResultLine] = []

    /// Whether somebody marked it as outside the normal.
    package var isAbnormal: Bool { !["", "N", "NEG", "ND", "IND", "NR", "S"].contains(interpretationCode) }

    package init() {}
}
