import Gateway
import HTTPTypes
import Hummingbird

/// A form that a page of ours was sent back with.
struct PageForm: Sendable {
    static let limit = 16 * 1024
    /// Of forms in which people write: as many letters as they may, each as long as letters get.
    static let longest = 256 * 1024

    private let items: [(name: String, value: String)]

    /// - Throws: ``Refusal/Kind/forbidden`` if the form is not of a page that this browser was given (P03).
    init(
        _ request: Request,
        of visitor: Visitor,
        at address: ServerAddress,
        upTo limit: Int = PageForm.limit
    ) async throws {
        let type = request.headers[.contentType]?.prefix { $0 != ";" }
        guard type == "application/x-www-form-urlencoded" else {
            throw Refusal(.unreadable, "A form is sent as application/x-www-form-urlencoded.")
        }
        if let origin = request.headers[.origin], origin != address.base {
            throw Refusal(.forbidden, visitor.words.expired)
        }
        guard let body = try? await request.body.collect(upTo: limit) else {
            throw Refusal(.incorrect, visitor.words.expired)
        }
        items = FormText.items(String(buffer: body))
        let token = items.first { $0.name == "form" }?.value
        guard let wanted = visitor.formToken, Secret.isSame(Array((token ?? "").utf8), Array(wanted.utf8)) else {
            throw Refusal(.forbidden, visitor.words.expired)
        }
    }

    subscript(_ name: String) -> String { items.first { $0.name == name }?.value ?? "" }

    func all(_ name: String) -> [String] { items.filter { $0.name == name }.map(\.value) }
}
