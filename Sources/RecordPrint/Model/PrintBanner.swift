/// Who the document is about.
package struct PrintBanner: Sendable, Hashable {
    /// One labelled fact.
    package struct Fact: Sendable, Hashable {
        package var label: String
        /// At least one; each on a line of its own.
        package var values: [Phrase]
    }

    package var name: Phrase
    package var facts: [Fact]
}
