import FHIRR4
import Gateway
import HTTPTypes
import Hummingbird

/// Answers `GET /api-docs`: the API in words, with every type and what it is searched by; public, without script, and with
/// nothing from anywhere else.
struct APIDocumentation: Sendable {
    private let html: String

    init(_ address: ServerAddress, isGuarded: Bool, registers: Bool) {
        let text = APIText(base: address.base, fhir: address.fhir, isGuarded: isGuarded, registers: registers)
        html = Self.page(text.body + Self.kinds)
    }

    func answer(_: Request, _: DoorContext) -> Response {
        var headers: HTTPFields = [.contentType: "text/html; charset=utf-8"]
        headers[.contentSecurityPolicy] =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        headers[.xContentTypeOptions] = "nosniff"
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
    }

    private static func page(_ body: String) -> String {
        """
        <!doctype html><html lang="en"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1"><title>The API of Chartway</title>
        <link rel="stylesheet" href="/assets/chartway.css"></head><body><main>
        \(body)
        </main></body></html>
        """
    }

    /// From the tables that serve them.
    private static var kinds: String {
        let sections = ServedKinds.all.map { kind in
            let parameters = R4SearchParameters.shared.parameters(of: kind)
                .map { "<li><code>\(escaped($0.name))</code> <small>\($0.kind)</small></li>" }
            let operations = Metadata.operations(of: kind).map { "<code>$\(escaped($0.name))</code>" }
            return """
                <details id="\(kind)"><summary>\(kind)</summary>
                <p>Interactions: \(Metadata.interactions(of: kind).map { "<code>\($0)</code>" }.joined(separator: " "))</p>
                <p>Operations: \(operations.joined(separator: " "))</p>
                <p>Search parameters:</p><ul>\(parameters.joined())</ul></details>
                """
        }
        return "<h2 id=\"types\">Types of resources</h2>" + sections.joined(separator: "\n")
    }

    static func escaped(_ text: String) -> String {
        text.reduce(into: "") { html, letter in
            switch letter {
            case "&": html += "&amp;"
            case "<": html += "&lt;"
            case ">": html += "&gt;"
            case "\"": html += "&quot;"
            default: html.append(letter)
            }
        }
    }
}
