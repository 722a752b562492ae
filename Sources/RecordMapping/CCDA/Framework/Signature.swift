package import FHIRR4

/// Who took part and when, read once however often a statement inherits it.
package struct Signature: Sendable, Hashable {
    package var actor: Actor?
    /// As precise as it was sent.
    package var time: Primitive?
    /// To the second with an offset, if it is known that well.
    package var instant: String?
    /// The offset of the entry under way, which clocks without one took.
    var entryOffset: Int?
}
