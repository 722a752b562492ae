package import Findings

/// Why an archive was refused as a whole; nothing of it is used.
package struct ZipError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The rule that was broken.
    package enum Code: String, Sendable {
        case notAnArchive, damaged, tooManyEntries, tooLarge, ratioTooHigh, unsafeName, notARegularFile, nested
    }

    /// The rule that was broken.
    package let code: Code
    /// The member, counted from 0, never by its name: names may hold patient data.
    package let place: Place

    package init(_ code: Code, entry: Int) {
        self.code = code
        place = Place(path: "entry[\(entry)]")
    }

    package var description: String { "archive refused: \(code.rawValue) at \(place)" }
}
