/// What is known of one relative.
package struct FamilyHistoryLine: Sendable, Hashable {
    /// What the relative has or had.
    package struct Condition: Sendable, Hashable {
        package var name: String
        /// A date or an age such as "age 51 years"; `nil` if not stated.
        package var onset: String?

        package init(_ name: String, onset: String? = nil) {
            self.name = name
            self.onset = onset
        }
    }

    package var origin = LineOrigin()
    /// In words: mother, brother.
    package var relationship = ""
    package var name = ""
    package var born: String?
    /// A date, an age or "yes"; `nil` if not stated.
    package var deceased: String?
    package var conditions: [Condition] = []
    package var notes: [String] = []

    package init() {}
}
