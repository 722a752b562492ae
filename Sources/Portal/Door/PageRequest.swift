import Gateway
import HTTPTypes
import Hummingbird

/// A request of somebody who has logged in.
struct PageRequest: Sendable {
    let visitor: Visitor
    let user: User
    /// What forms of the page carry.
    let form: String
    /// Whether somebody opens the page here, so that what it shows counts as read.
    ///
    /// Not a browser that fetches ahead, nobody who asks for its head alone, and no link of another site.
    let isOpening: Bool
    private let items: [(name: String, value: String)]

    private static let purposes = ["Sec-Purpose", "Purpose"].compactMap { HTTPField.Name($0) }

    private static let site = HTTPField.Name("Sec-Fetch-Site")

    init(_ request: Request, _ visitor: Visitor, _ user: User, form: String) {
        (self.visitor, self.user, self.form) = (visitor, user, form)
        let isPrefetch = Self.purposes.contains { request.headers[$0]?.hasPrefix("prefetch") ?? false }
        let isElsewhere = Self.site.flatMap { request.headers[$0] } == "cross-site"
        isOpening = request.method == .get && !isPrefetch && !isElsewhere
        items = FormText.items(request.uri.query ?? "")
    }

    var texts: Texts { visitor.texts }

    /// A parameter of the query, not endless; empty if it is not there.
    subscript(_ name: String) -> String { String((items.first { $0.name == name }?.value ?? "").prefix(200)) }
}
