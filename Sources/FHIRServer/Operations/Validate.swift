import Findings
import Gateway
import Hummingbird
import JSONTree

/// Answers `POST /{type}/$validate`: what R4 has to say of a resource; nothing is kept.
///
/// 200 with an OperationOutcome, whether the resource is good or not; 400 if there is none of the type in the body.
///
/// Source: <https://hl7.org/fhir/R4/resource-operation-validate.html>
struct Validate: Sendable {
    let validate: ValidateResource
    /// Of which type; `nil` for the one of the address.
    var kind: String?

    func answer(_ request: Request, _ context: DoorContext) async throws -> Response {
        _ = try context.requirePlan()
        let kind = try kind ?? context.parameters.require("type")
        let findings = try validate(try await ResourceBody(resource: request).json, kind: kind)
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "OperationOutcome")
            json.member("issue", findings.isEmpty ? [nil] : findings.map { Optional($0) }) { Self.write($0, &$1) }
        }
        return Response(fhir: json.bytes)
    }

    private static func write(_ finding: Finding?, _ json: inout JSONWriter) {
        json.object { json in
            guard let finding else {
                json.member("severity", "information")
                json.member("code", "informational")
                json.member("diagnostics", "R4 allows everything that the resource says.")
                return
            }
            json.member("severity", severity(finding.severity))
            json.member("code", "invariant")
            json.member("diagnostics", finding.code.description)
            json.member("expression", [finding.place.path])
        }
    }

    private static func severity(_ severity: Finding.Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "information"
        }
    }
}
