/// What a printed document is about.
package enum PrintTopic: String, Sendable, CaseIterable {
    case summary, immunizations, visit, results, medications
}
