import ClinicalRecord
import Findings
import Gateway
import HTTPTypes
import Hummingbird
import JSONTree
import RecordMapping
import RecordStore

/// Answers `GET /{type}/{id}/$lineage`: where each element of a resource stands in the original of each source.
///
/// 200 with Parameters, one `statement` a source; `?element=` asks for one element; 404 if there is no such resource.
/// Values are not repeated: the resource holds them.
///
/// Source: <https://hl7.org/fhir/R4/parameters.html>
struct Lineage: Sendable {
    let trace: TraceLineage

    func answer(_ request: Request, _ context: DoorContext) async throws -> Response {
        let (kind, id) = try (context.parameters.require("type"), context.parameters.require("id"))
        let element = request.uri.queryParameters.get("element")
        let lineages = try await trace(kind: kind, id: id, element: element, under: context.requirePlan())
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "Parameters")
            json.member("parameter", lineages) { Self.write($0, &$1) }
        }
        return Response(fhir: json.bytes)
    }

    private static func write(_ lineage: SourceLineage, _ json: inout JSONWriter) {
        let delivery = lineage.delivery
        let facts: [(name: String, value: String)] = [
            ("resource", "\(lineage.kind)/\(lineage.id)"), ("state", lineage.state.rawValue),
            ("delivery", "\(delivery.report.delivery)"), ("sha256", HexText.spell(delivery.sha256)),
            ("name", delivery.name), ("source", delivery.source), ("received", delivery.receivedAt.description),
            ("place", lineage.lineage?.place.description ?? ""),
        ]
        let deciding = (lineage.lineage?.deciding ?? []).map { (name: "deciding", value: $0.description) }
        json.object { json in
            json.member("name", "statement")
            json.member("part") { json in
                json.array { json in
                    for fact in facts + deciding { part(fact, &json) }
                    for element in lineage.lineage?.elements ?? [] { write(element, &json) }
                }
            }
        }
    }

    private static func write(_ element: ElementLineage, _ json: inout JSONWriter) {
        var facts = [(name: "path", value: element.path), (name: "origin", value: element.origin.code)]
        if case .rule(let rule) = element.origin { facts.append(("rule", rule)) }
        if case .link(let target) = element.origin { facts.append(("target", target)) }
        facts += element.places.map { (name: "place", value: $0.description) }
        json.object { json in
            json.member("name", "element")
            json.member("part", facts) { part($0, &$1) }
        }
    }

    /// Parameters have a value; a fact without one is left out.
    private static func part(_ fact: (name: String, value: String), _ json: inout JSONWriter) {
        guard !fact.value.isEmpty else { return }
        json.object {
            $0.member("name", fact.name)
            $0.member("valueString", fact.value)
        }
    }
}
