/// What one XML document may hold at most; counted before libxml2 sees a byte.
///
/// The attribute limit guards against libxml2's check for twins, whose cost grows with the square of their number; the
/// others bound memory and depth.
package struct XMLLimits: Sendable, Hashable {
    /// Bytes of the document after decoding.
    package var bytes = 1 << 30
    /// Elements inside one another, the root included.
    package var depth = 128
    /// Attributes and namespace declarations of one start tag.
    package var attributes = 256
    /// Bytes of an element or attribute name, prefix included.
    package var name = 256
    /// Bytes of one attribute value.
    package var attribute = 1 << 20
    /// Bytes of the text between two tags; 10 MiB of binary content fit as base64.
    package var text = 14 << 20
    /// Elements, attributes and runs of text.
    package var nodes = 2_000_000

    /// The defaults of the house.
    package static let standard = XMLLimits()

    /// Starts from the defaults.
    package init() {}
}
