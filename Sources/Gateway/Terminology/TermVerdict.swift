/// Whether a code is one of a system or of a value set.
package struct TermVerdict: Sendable, Hashable {
    package let isValid: Bool
    /// What is wrong with it, in words; `nil` if nothing is.
    package let message: String?
    /// The words that are carried for it.
    package let display: String?
}
