import Gateway
import Hummingbird
import RecordStore

/// Pages that work before anybody has logged in, and the choice of language.
struct PlainPages: Sendable {
    let logIn: LogIn
    let address: ServerAddress
    let templates: PageTemplates

    /// A page without anything of a record; a browser that is new here gets what binds the form to it.
    func show(_ template: String, _ visitor: Visitor) async -> Response {
        var user: User?
        if let session = visitor[.session] { user = await logIn.user(session: session, at: .now) }
        let visit = visitor[.session] ?? visitor[.visit] ?? Secret().text
        let frame = Frame(visitor, user, form: Visitor.formToken(of: visit))
        let response = Response(page: templates.page(template, visitor.words, frame.values))
        return visitor.formToken == nil ? response.setting(.visit, visit) : response
    }

    /// Keeps the language for this browser and goes back to where it was chosen.
    func choose(_ request: Request, _ visitor: Visitor) async throws -> Response {
        let form = try await PageForm(request, of: visitor, at: address)
        guard let language = Language(rawValue: form["language"]) else {
            throw Refusal(.incorrect, visitor.words.expired)
        }
        return Response(seeing: Self.local(form["back"])).setting(.language, language.rawValue)
    }

    /// An address of ours, or the first page for any other.
    static func local(_ back: String) -> String {
        let letters = back.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || "-_/.".utf8.contains(byte)
        }
        return back.hasPrefix("/") && !back.hasPrefix("//") && letters ? back : "/"
    }
}
