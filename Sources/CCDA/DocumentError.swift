public import Findings
import XMLTree

/// The bytes are not a CDA document or a part of one; anything less is a `Finding`.
public struct DocumentError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Why not; a struct, so that a new reason breaks nobody's `switch`.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// As reports show it: `xml.doctype`, `document.foreign`.
        public let description: String

        /// The root is neither a `ClinicalDocument` nor an element of one.
        public static let foreign = Self(description: "document.foreign")
        /// A document type declaration, which is never read.
        public static let doctype = Self(XMLError.Code.doctype)
        /// Not in the character set that the XML declares, or in none that is read.
        public static let encoding = Self(XMLError.Code.encoding)
        /// Not well-formed XML.
        public static let malformed = Self(XMLError.Code.malformed)

        private init(description: String) { self.description = description }
        init(_ code: XMLError.Code) { description = "xml.\(code.rawValue)" }
    }

    /// Why not.
    public let code: Code
    /// Where reading stopped.
    public let place: Place

    /// Public, so that a test can name the error it expects.
    public init(_ code: Code, at place: Place) {
        self.code = code
        self.place = place
    }

    /// For a log: the reason and the place, nothing of the document.
    public var description: String { "not a CDA document: \(code) at \(place)" }
}
