/// What of an entry can be asked for by code within one person's record.
package enum SearchField: Int, Sendable, CaseIterable {
    /// What it is: `code`, `vaccineCode`, `medicationCodeableConcept`, `type`.
    case code = 1
    case status
    case category
    case identifier
}
