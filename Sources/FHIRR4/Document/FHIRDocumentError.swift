public import Findings
package import JSONTree
package import XMLTree

/// The bytes are no FHIR at all; anything less is a `Finding`.
public struct FHIRDocumentError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Why not; a struct, so that a new reason breaks nobody's `switch`.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// As logs and reports show it.
        public let description: String

        /// The outermost value is no object with a `resourceType`.
        public static let noResource = Self(description: "noResource")
        /// The bytes are not in the character set that the XML declares, or in none that is read.
        public static let encoding = Self(description: XMLError.Code.encoding.rawValue)
        /// Not one line of a file of lines is a resource.
        public static let noLine = Self(description: "noLine")
    }

    /// Why not.
    public let code: Code
    /// The first byte that does not fit.
    public let place: Place

    /// Public, so that a test can name the error it expects.
    public init(_ code: Code, at place: Place) {
        self.code = code
        self.place = place
    }

    /// What the JSON reader refused.
    package init(_ error: JSONError) { self.init(Code(description: error.code.rawValue), at: error.place) }

    /// What the XML reader refused.
    package init(_ error: XMLError) { self.init(Code(description: error.code.rawValue), at: error.place) }

    /// For a log: the reason and the place, nothing of the document.
    public var description: String { "not a FHIR document: \(code) at \(place)" }
}
