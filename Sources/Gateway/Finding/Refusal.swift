package import Findings

/// "You may not", "there is none", "not so": what a use case answers instead of a result.
///
/// Each door turns it into its own words in one file: an OperationOutcome, a page, an exit code. It never holds
/// patient data.
package struct Refusal: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of no it is.
    package enum Kind: String, Sendable, CaseIterable {
        case incorrect, tooCostly, forbidden, notFound, gone, conflict, unsupported, busy, unavailable, fault
        /// The answer cannot be spelled as the caller wants it; what the caller sent is spelled in no way known here.
        case unacceptable, unreadable
        /// More than one request may bring.
        case tooLarge
        /// Nobody knows who asks.
        case unauthenticated
    }

    package let kind: Kind
    /// One plain sentence that says what to do next.
    package let sentence: String
    /// What is wrong where, if it is about content.
    package let findings: [Finding]

    package init(_ kind: Kind, _ sentence: String, findings: [Finding] = []) {
        self.kind = kind
        self.sentence = sentence
        self.findings = findings
    }

    package var description: String { sentence }
}
