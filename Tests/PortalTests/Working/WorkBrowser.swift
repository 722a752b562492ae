import Foundation
import Gateway
import HTTPTypes
import Hummingbird

@testable import Portal

/// A browser of somebody who has logged in, without a network.
struct WorkBrowser {
    static let address = "https://x"

    let house: RecordHouse
    let user: User
    var language = "en"

    private var templates: PageTemplates { PageTemplates() }
    var pages: RecordPages { RecordPages(services: house.services, work: house.work, templates: templates) }
    var clinic: ClinicPages { ClinicPages(work: house.work, services: house.services, templates: templates) }
    var threads: ClinicThreadPages { ClinicThreadPages(work: house.work, pages: clinic) }

    func request(_ path: String = "/", body: String = "") -> (request: Request, asked: PageRequest) {
        let head = HTTPRequest(
            method: body.isEmpty ? .get : .post,
            scheme: "https",
            authority: "x",
            path: path,
            headerFields: [
                .acceptLanguage: language, .cookie: "__Host-session=s",
                .contentType: "application/x-www-form-urlencoded",
            ]
        )
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body)))
        let visitor = Visitor(request, origin: "a")
        return (request, PageRequest(request, visitor, user, form: visitor.formToken ?? ""))
    }

    /// A form with its token.
    func form(_ fields: KeyValuePairs<String, String>) async throws -> (form: PageForm, asked: PageRequest) {
        let token = Visitor.formToken(of: "s")
        let body = ([("form", token)] + fields.map { ($0.key, $0.value) }).map { name, value in
            "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
        }.joined(separator: "&")
        let (request, asked) = request(body: body)
        let form = try await PageForm(
            request,
            of: asked.visitor,
            at: ServerAddress(base: Self.address),
            upTo: PageForm.longest
        )
        return (form, asked)
    }

    static func text(_ response: Response) async throws -> String {
        let collector = BodyCollector()
        try await response.body.write(collector)
        return collector.text
    }

    static func location(_ response: Response) -> String { response.headers[.location] ?? "" }
}
