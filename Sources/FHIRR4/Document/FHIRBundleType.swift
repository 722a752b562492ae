/// What a Bundle is for.
///
/// Source: <https://hl7.org/fhir/R4/valueset-bundle-type.html>
package enum FHIRBundleType: String, Sendable, CaseIterable {
    case document, message, transaction, batch, history, searchset, collection
    case transactionResponse = "transaction-response"
    case batchResponse = "batch-response"

    /// Whether it only tells how a request went.
    package var isResponse: Bool { self == .transactionResponse || self == .batchResponse }
}
