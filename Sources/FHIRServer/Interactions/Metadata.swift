import FHIRR4
import Hummingbird
import JSONTree

/// Answers `GET /metadata`: what this server really does.
///
/// Source: <https://hl7.org/fhir/R4/capabilitystatement.html>
struct Metadata: Sendable {
    func answer(_: Request, _: DoorContext) -> Response { Response(fhir: Self.statement) }

    private static let statement: [UInt8] = {
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "CapabilityStatement")
            json.member("status", "active")
            json.member("date", "2026-11-21")
            json.member("kind", "instance")
            json.member("software") { $0.object { $0.member("name", "Chartway") } }
            json.member("implementation") { $0.object { $0.member("description", "Chartway health record gateway") } }
            json.member("fhirVersion", "4.0.1")
            json.member("format", ["application/fhir+json", "application/fhir+xml"])
            json.member("rest", [ServedKinds.all]) { kinds, json in
                json.object { json in
                    json.member("mode", "server")
                    json.member("resource", kinds) { kind, json in json.object { write(kind, &$0) } }
                    json.member("interaction", ["search-system"]) { code, json in
                        json.object { $0.member("code", code) }
                    }
                    let url = "http://hl7.org/fhir/CompartmentDefinition/"
                    json.member("compartment", R4Compartments.shared.names.map { url + $0.lowercasedFirst })
                }
            }
        }
        return json.bytes
    }()

    private static func write(_ kind: String, _ json: inout JSONWriter) {
        json.member("type", kind)
        if kind == "Person" {
            json.member(
                "documentation",
                "Under a patient's id: their records in each source, and how sure the match is."
            )
        }
        json.member("interaction", ["read", "vread", "history-instance", "search-type"]) { code, json in
            json.object { $0.member("code", code) }
        }
        json.member("versioning", "versioned")
        let parameters = R4SearchParameters.shared.parameters(of: kind)
        json.member("searchInclude", parameters.filter { $0.kind == .reference }.map { "\(kind):\($0.name)" })
        json.member("searchParam", parameters) { parameter, json in
            json.object {
                $0.member("name", parameter.name)
                $0.member("type", "\(parameter.kind)")
            }
        }
        let everything = ("everything", "http://hl7.org/fhir/OperationDefinition/Patient-everything")
        let lineage = ("lineage", "urn:chartway:OperationDefinition:lineage")
        json.member("operation", kind == "Patient" ? [everything, lineage] : [lineage]) { operation, json in
            json.object {
                $0.member("name", operation.0)
                $0.member("definition", operation.1)
            }
        }
    }
}

extension String {
    /// Compartments are named so in their addresses: `relatedPerson`.
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
