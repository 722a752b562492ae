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
        case .unmet: .preconditionFailed
        case .unprocessable: .unprocessableContent
        case .tooLarge: .contentTooLarge
        case .notAllowed: .methodNotAllowed
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
        case .conflict, .unmet: "conflict"
        case .unprocessable: "invariant"
        case .tooLarge: "too-long"
        case .notAllowed: "not-supported"
        case .unsupported, .unacceptable, .unreadable: "not-supported"
        case .busy: "throttled"
        case .unavailable: "transient"
        case .fault: "exception"
        }
    }

    var response: Response {
        guard kind == .unauthenticated else { return Response(status, fhir: outcome) }
        return Response(status, fhir: outcome, headers: [.wwwAuthenticate: #"Bearer realm="Chartway""#])
    }

    /// The sentence, then what is wrong where.
    var outcome: [UInt8] {
        let details = findings.map { ($0.code.description, Optional($0.place.path)) }
        return Self.outcome(severity: "error", code: issueType, [(sentence, nil)] + details)
    }

    /// An OperationOutcome of issues of one kind.
    static func outcome(severity: String, code: String, _ issues: [(text: String, place: String?)]) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "OperationOutcome")
            json.member("issue", issues) { issue, json in
                json.object {
                    $0.member("severity", severity)
                    $0.member("code", code)
                    $0.member("diagnostics", issue.text)
                    $0.member("expression", issue.place.map { [$0] } ?? [])
                }
            }
        }
        return json.bytes
    }
}
