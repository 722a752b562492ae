import Gateway
import Hummingbird

/// A request of somebody who has logged in.
struct PageRequest: Sendable {
    let visitor: Visitor
    let user: User
    /// What forms of the page carry.
    let form: String
    private let items: [(name: String, value: String)]

    init(_ request: Request, _ visitor: Visitor, _ user: User, form: String) {
        (self.visitor, self.user, self.form) = (visitor, user, form)
        items = FormText.items(request.uri.query ?? "")
    }

    var texts: Texts { visitor.texts }

    /// A parameter of the query, not endless; empty if it is not there.
    subscript(_ name: String) -> String { String((items.first { $0.name == name }?.value ?? "").prefix(200)) }
}
