/// A code with the words that Chartway carries for it.
package struct TermConcept: Sendable, Hashable {
    package let system: String
    package let code: String
    /// `nil` where no words are carried.
    package let display: String?
}
