import Gateway
import Hummingbird
import JSONTree

/// The parameters of an operation: those of the address, and those of a Parameters resource or a form in the body.
///
/// Source: <https://hl7.org/fhir/R4/operations.html#executing>
struct OperationItems {
    let items: [(name: String, value: String)]

    /// - Parameters:
    ///   - request: By GET or POST.
    ///   - known: Names; any other is refused, since an operation without it does more than was asked for.
    /// - Throws: ``Refusal/Kind/incorrect``.
    init(_ request: Request, known: Set<String>) async throws {
        var items = FormText.items(request.uri.query ?? "")
        if request.method == .post { items += try await Self.body(request) }
        items.removeAll { $0.name == "_format" }
        if let odd = items.first(where: { !known.contains(String($0.name.prefix { $0 != ":" && $0 != "." })) }) {
            let name = odd.name.filter { $0.isASCII && ($0.isLetter || $0 == "-" || $0 == "_") }.prefix(40)
            throw Refusal(.incorrect, "The operation has no parameter \(name).")
        }
        self.items = items
    }

    subscript(_ name: String) -> String? { items.first { $0.name == name }?.value }

    /// All values of a parameter, those behind commas too.
    func all(_ name: String) -> [String] {
        items.filter { $0.name == name }.flatMap { $0.value.split(separator: ",").map(String.init) }
    }

    private static func body(_ request: Request) async throws -> [(name: String, value: String)] {
        if request.headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") ?? false {
            return FormText.items(String(buffer: try await request.body.collect(upTo: 256 * 1024)))
        }
        let bytes = try await ResourceBody(resource: request).json
        guard !bytes.isEmpty else { return [] }
        guard let root = try? JSONTree(bytes).root, root["resourceType"]?.isString("Parameters") ?? false else {
            throw Refusal(.incorrect, "The body of an operation is a Parameters resource.")
        }
        return root["parameter"]?.elements.compactMap { parameter in
            guard let name = parameter["name"]?.string,
                let value = parameter.children.first(where: { $0.name.hasPrefix("value") })
            else { return nil }
            return (name, Self.text(value))
        } ?? []
    }

    /// A primitive as spelled, a coded value as a token.
    private static func text(_ value: JSONNode) -> String {
        if let text = value.string { return text }
        guard value.kind == .object else { return String(decoding: value.bytes, as: UTF8.self) }
        let coding = value["coding"]?.elements.first { _ in true } ?? value
        guard let code = coding["code"]?.string else { return value["reference"]?.string ?? "" }
        return coding["system"]?.string.map { "\($0)|\(code)" } ?? code
    }
}
