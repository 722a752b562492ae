/// What is known of one relative.
package struct FamilyHistoryLine: Sendable, Hashable {
    package var origin = LineOrigin()
    /// In words: mother, brother.
    package var relationship = ""
    package var name = ""
    package var born: String?
    /// A date, an age or "yes"; `nil` if not stated.
    package var deceased: String?
    /// Each with the age at onset in brackets if stated.
    package var conditions: [String] = []
    package var notes: [String] = []

    package init() {}
}
