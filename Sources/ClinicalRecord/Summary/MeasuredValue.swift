/// The value of an observation, ready to print.
package struct MeasuredValue: Sendable, Hashable {
    /// The whole value in words: `< 1.50 mg/dL`, `Positive`, `120-140 mm[Hg]`; empty if there is none.
    package var text = ""
    /// The number as spelled (`1.50`), for charts; `nil` if the value is not one number.
    package var number: String?
    /// `<`, `<=`, `>=`, `>` or empty.
    package var comparator = ""
    /// As the sender spells it for people.
    package var unit = ""
    /// UCUM; empty if the unit has no code.
    package var unitCode = ""

    package init() {}
}
