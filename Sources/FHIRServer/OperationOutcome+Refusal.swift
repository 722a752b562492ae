import Findings
import Gateway
import HTTPTypes
import Hummingbird
import JSONTree

/// The one place here that knows the status of a refusal; its body is an OperationOutcome.
///
/// Source: <https://hl7.org/fhir/R4/operationoutcome.html>
extension Refusal {
    var status: HTTPResponse.Status {
        switch kind {
        case .incorrect, .tooCostly: .badRequest
        case .unauthenticated: .unauthorized
        case .forbidden: .forbidden
        case .notFound: .notFound
        case .gone: .gone
        case .conflict: .conflict
        case .unsupported: .notImplemented
        case .unacceptable: .notAcceptable
        case .unreadable: .unsupportedMediaType
        case .tooLarge: .contentTooLarge
        case .busy: .tooManyRequests
        case .unavailable: .serviceUnavailable
        case .fault: .internalServerError
        }
    }

    /// The code of the issue, of the value set issue-type.
    private var issueType: String {
        switch kind {
        case .incorrect: "invalid"
        case .tooCostly: "too-costly"
        case .unauthenticated: "login"
        case .forbidden: "forbidden"
        case .notFound: "not-found"
        case .gone: "deleted"
        case .conflict: "conflict"
        case .unsupported, .unacceptable, .unreadable: "not-supported"
        case .tooLarge: "too-long"
        case .busy: "throttled"
        case .unavailable: "transient"
        case .fault: "exception"
        }
    }

    var response: Response {
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "OperationOutcome")
            json.member("issue", [nil] + findings.map { Optional($0) }) { finding, json in
                json.object {
                    $0.member("severity", "error")
                    $0.member("code", issueType)
                    $0.member("diagnostics", finding?.code.description ?? sentence)
                    $0.member("expression", finding.map { [$0.place.path] } ?? [])
                }
            }
        }
        guard kind == .unauthenticated else { return Response(status, fhir: json.bytes) }
        return Response(status, fhir: json.bytes, headers: [.wwwAuthenticate: #"Bearer realm="Chartway""#])
    }
}
