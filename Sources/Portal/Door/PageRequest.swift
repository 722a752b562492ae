import Gateway
import HTTPTypes
import Hummingbird

/// A request of somebody who has logged in.
struct PageRequest: Sendable {
    let visitor: Visitor
    let user: User
    /// What forms of the page carry.
    let form: String
    /// Whether a browser only fetches ahead what somebody may open.
    let isPrefetch: Bool
    private let items: [(name: String, value: String)]

    private static let purposes = ["Sec-Purpose", "Purpose"].compactMap { HTTPField.Name($0) }

    init(_ request: Request, _ visitor: Visitor, _ user: User, form: String) {
        (self.visitor, self.user, self.form) = (visitor, user, form)
        isPrefetch = Self.purposes.contains { request.headers[$0]?.hasPrefix("prefetch") ?? false }
        items = FormText.items(request.uri.query ?? "")
    }

    var texts: Texts { visitor.texts }

    /// A parameter of the query, not endless; empty if it is not there.
    subscript(_ name: String) -> String { String((items.first { $0.name == name }?.value ?? "").prefix(200)) }
}
