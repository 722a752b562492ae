import Gateway
import Hummingbird
import JSONTree

/// Answers `POST /Patient/$match`: the persons whom a description may be of, with scores and reasons.
///
/// 200 with a searchset bundle, the likeliest first; 403 unless the caller may find every patient; 422 if the
/// description says too little.
///
/// Source: <https://hl7.org/fhir/R4/patient-operation-match.html>
struct Matching: Sendable {
    private static let grade = "http://hl7.org/fhir/StructureDefinition/match-grade"
    private static let reasons = "urn:chartway:match-reasons"

    let match: MatchPatient

    func answer(_ request: Request, _ context: DoorContext) async throws -> Response {
        let plan = try context.requirePlan()
        guard try context.parameters.require("type") == "Patient" else {
            throw Refusal(.notFound, "$match is served for Patient only.")
        }
        let body = try await ResourceBody(resource: request).json
        guard let root = try? JSONTree(body).root, root["resourceType"]?.isString("Parameters") ?? false else {
            throw Refusal(.incorrect, "The body of $match is a Parameters resource.")
        }
        var (patient, onlyCertain, count): (JSONNode?, Bool, Int?) = (nil, false, nil)
        for parameter in root["parameter"]?.elements.map({ $0 }) ?? [] {
            switch parameter["name"]?.string {
            case "resource": patient = parameter["resource"]
            case "onlyCertainMatches": onlyCertain = parameter["valueBoolean"]?.bool ?? false
            case "count": count = parameter["valueInteger"]?.number.flatMap { Int($0) } ?? 0
            default:
                throw Refusal(.incorrect, "$match has the parameters resource, onlyCertainMatches and count alone.")
            }
        }
        guard let patient else { throw Refusal(.incorrect, "The parameter resource holds the Patient that is meant.") }
        guard count.map({ $0 > 0 }) ?? true else { throw Refusal(.incorrect, "count is a number from 1.") }
        let found = try await match(
            Array(patient.bytes),
            onlyCertain: onlyCertain,
            count: count ?? MatchPatient.count,
            under: plan
        )
        return Response(fhir: Self.bundle(found, context.base))
    }

    private static func bundle(_ found: [PatientMatch], _ base: String) -> [UInt8] {
        let entries = found.map { match in
            OperationBundle.Entry(
                fullURL: "\(base)/Patient/\(match.resource.id)",
                resource: match.resource.json,
                search: { write(match, &$0) }
            )
        }
        return OperationBundle(entries: entries).json
    }

    private static func write(_ match: PatientMatch, _ json: inout JSONWriter) {
        json.object { json in
            json.member("extension") { json in
                json.array { json in
                    json.object {
                        $0.member("url", grade)
                        $0.member("valueCode", match.grade.rawValue)
                    }
                    json.object {
                        $0.member("url", reasons)
                        $0.member("valueString", match.reasons)
                    }
                }
            }
            json.member("mode", "match")
            // Four digits: what is certain is so beyond them.
            json.member("score", number: String((match.score * 10_000).rounded() / 10_000))
        }
    }
}
