import FHIRR4

/// That somebody wrote or told something, and when.
struct AuthoredStatement: Sendable, Hashable {
    /// Whether they wrote it; else somebody told it to the author.
    let isAuthor: Bool
    let who: Reference
    let onBehalfOf: Reference?
    /// As precise as known.
    let time: String?
}
