package import Findings

/// The bytes hold no card that can be read; what they say is not known.
package struct HealthCardError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Why not.
    package enum Code: String, Sendable, CaseIterable {
        /// Neither a file of cards nor a signed text nor the digits of a QR code.
        case noCard
        /// A QR code of several is missing, comes twice, or is numbered wrongly.
        case chunks
        /// Digits of a QR code that stand for no character.
        case digits
        /// Not three parts in Base64.
        case parts
        /// The header or the payload is no JSON, or lacks what every card has.
        case content
        /// The payload is not deflated, or damaged.
        case deflate
        /// The payload is larger than any card, or there are more cards than anybody has.
        case tooLarge
    }

    /// Why not.
    package let code: Code
    /// Which card, and which part of it.
    package let place: Place

    package init(_ code: Code, at place: Place) {
        self.code = code
        self.place = place
    }

    /// For a log: the reason and the place, nothing of the card.
    package var description: String { "not a readable health card: \(code.rawValue) at \(place)" }
}
