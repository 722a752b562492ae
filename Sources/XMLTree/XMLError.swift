package import Findings

/// The bytes are not an XML document that Chartway reads; the code names the rule or the limit that was broken.
package struct XMLError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Why not.
    package enum Code: String, Sendable, CaseIterable {
        /// Nothing but white space.
        case empty
        /// Not UTF-8, UTF-16 with a byte order mark, ISO-8859-1 or windows-1252, or not what the declaration says.
        case encoding
        /// Not well-formed.
        case malformed
        /// A document type declaration: entities and external subsets come with it.
        case doctype
        case tooLarge, tooDeep, tooManyAttributes, nameTooLong, attributeTooLong, textTooLong, tooManyNodes
    }

    /// Why not.
    package let code: Code
    /// The line where reading stopped.
    package let place: Place

    /// Public to tests, so that they can name the error they expect.
    package init(_ code: Code, at place: Place) {
        self.code = code
        self.place = place
    }

    /// For a log: the reason and the place, nothing of the document.
    package var description: String { "not readable XML: \(code.rawValue) at \(place)" }
}
