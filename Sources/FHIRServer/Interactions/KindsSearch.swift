import FHIRR4
import Gateway
import Hummingbird
import RecordStore

/// A search among several types, as an address asks for it.
///
/// Source: <https://hl7.org/fhir/R4/search.html#all>
struct KindsSearch {
    private let request: Request
    private let path: String
    private let base: String
    private let items: [(name: String, value: String)]

    /// - Parameters:
    ///   - request: With the conditions in its query.
    ///   - path: Behind the address of the server; pages go on there.
    ///   - base: The address of the server.
    init(_ request: Request, path: String, base: String) {
        (self.request, self.path, self.base) = (request, path, base)
        items = FormText.items(request.uri.query ?? "")
    }

    private var takesKinds: Bool { path.isEmpty || path.hasSuffix("/*") }

    /// The types that `_type` names, in the order of the alphabet.
    ///
    /// - Throws: ``Refusal/Kind/incorrect`` if R4 has no such type.
    func namedKinds() throws(Refusal) -> [String] {
        let named = items.filter { $0.name == "_type" }.flatMap { $0.value.split(separator: ",").map(String.init) }
        guard named.allSatisfy(R4Schema.shared.hasKind) else {
            throw Refusal(.incorrect, "_type names a type that R4 does not have.")
        }
        return Set(named).sorted()
    }

    /// One search for each type.
    func requests(_ kinds: [String]) throws(Refusal) -> [SearchRequest] {
        // Where the address names the type, there is no such parameter.
        let conditions = items.filter { $0.name != "_type" || !takesKinds }
        var requests: [SearchRequest] = []
        for kind in kinds { requests.append(try Search.request(kind, conditions, request, base: base)) }
        return requests
    }

    func response(
        _ requests: [SearchRequest],
        _ search: SearchRecords,
        under plan: AccessPlan
    ) async throws(Refusal) -> Response {
        let page = items.first { $0.name == "_page" }?.value
        let answer = try await SearchAcross(search: search)(requests, page: page, under: plan)
        let ignored = Set(requests.flatMap(\.ignored))
        let used = items.filter { !ignored.contains($0.name) && $0.name != "_page" }
        return Response(fhir: SearchBundle(path: path, request: requests[0], items: used, base: base).json(answer))
    }
}
