package import Findings

/// The bytes are not a FHIR document at all; anything less is a `Finding`.
package struct FHIRDocumentError: Error, Sendable, Hashable, CustomStringConvertible {
    /// `json.refused` or `fhir.noResourceType`.
    package let code: Finding.Code
    /// The first place that does not fit.
    package let place: Place

    init(_ code: Finding.Code, at place: Place) {
        self.code = code
        self.place = place
    }

    package var description: String { "not a FHIR document: \(code) at \(place)" }
}
