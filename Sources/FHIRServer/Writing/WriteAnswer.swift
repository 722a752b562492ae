import Gateway
import HTTPTypes
import Hummingbird

/// Answers a write: what became of it, and, as the caller prefers, the resource.
///
/// Source: <https://hl7.org/fhir/R4/http.html#ops>
struct WriteAnswer {
    /// What the caller wants back.
    enum Wish { case minimal, representation, outcome }

    let outcome: WriteOutcome
    let base: String

    static func wish(_ request: Request) -> Wish? {
        guard let prefer = request.headers[.prefer]?.lowercased() else { return nil }
        if prefer.contains("return=minimal") { return .minimal }
        if prefer.contains("return=operationoutcome") { return .outcome }
        return prefer.contains("return=representation") ? .representation : nil
    }

    var status: HTTPResponse.Status {
        switch outcome.deed {
        case .created: .created
        case .updated, .found: .ok
        case .deleted, .absent: .noContent
        }
    }

    /// The address of the version; `nil` if nothing stands there any more.
    var location: String? {
        outcome.written.map { "\(base)/\($0.kind)/\($0.id)/_history/\($0.version)" }
    }

    var tag: String? { outcome.written.map { "W/\"\($0.version)\"" } }

    func response(_ wish: Wish) -> Response {
        var headers = HTTPFields()
        headers[.location] = location
        headers[.eTag] = tag
        if let resource = outcome.resource { headers[.lastModified] = HTTPDate.spell(resource.updatedAt) }
        guard status != .noContent else { return Response(status: status, headers: headers) }
        switch (wish, outcome.resource) {
        case (.representation, let resource?): return Response(status, fhir: resource.json, headers: headers)
        case (.outcome, _): return Response(status, fhir: Self.success, headers: headers)
        default: return Response(status: status, headers: headers)
        }
    }

    private static var success: [UInt8] {
        let text = "It is written."
        return Refusal.outcome(severity: "information", code: "informational", [(text, nil)])
    }
}
