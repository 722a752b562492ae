package import Findings

/// The bytes are not one JSON document that this reader accepts.
///
/// Source: RFC 8259, <https://www.rfc-editor.org/rfc/rfc8259>
package struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Why not.
    package enum Code: String, Sendable, CaseIterable {
        case empty, endsEarly, unexpectedByte, secondDocument, tooLong
        case controlCharacter, notUTF8, badEscape, loneSurrogate, nulCharacter
        case badNumber, duplicateName
        case tooDeep, tooManyMembers, tooManyItems, tooManyValues, numberTooLong, exponentTooLarge, nameTooLong
    }

    /// Why not.
    package let code: Code
    /// The first byte that does not fit, its line in the part that was read, and the members that lead to it.
    package let place: Place

    /// Names a refusal.
    package init(_ code: Code, at place: Place) {
        self.code = code
        self.place = place
    }

    /// For a log: the reason and the place, nothing of the document.
    package var description: String { "not acceptable JSON: \(code.rawValue) at \(place)" }
}
