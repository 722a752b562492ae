import Findings
import JSONTree

/// One resource of a delivery with what is known of it before its references are led.
struct FHIRStatement {
    /// The resource.
    let node: JSONNode
    let kind: String
    /// As the bundle names it.
    let fullURL: String?
    /// Where it stands.
    let place: Place
    /// Derived from the sender's own id, or else from the content.
    let id: String
    /// The tape tokens of its references and attachment addresses.
    var links: [Int] = []

    /// The sender's own name of it: `Patient/1`; `nil` if it has no id.
    var localName: String? { node["id"]?.string.map { "\(kind)/\($0)" } }
}
