import FHIRR4
import Gateway
import Hummingbird
import JSONTree

/// Answers `GET /metadata`: what this server really does.
///
/// Source: <https://hl7.org/fhir/R4/capabilitystatement.html>
struct Metadata: Sendable {
    private let statement: [UInt8]

    init(_ services: DoorServices) {
        statement = Self.statement(isGuarded: services.authorization != nil, services.address)
    }

    func answer(_: Request, _: DoorContext) -> Response { Response(fhir: statement) }

    private static func statement(isGuarded: Bool, _ address: ServerAddress) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "CapabilityStatement")
            json.member("status", "active")
            json.member("date", "2026-11-21")
            json.member("kind", "instance")
            let bulk = "http://hl7.org/fhir/uv/bulkdata/CapabilityStatement/bulk-data"
            json.member("instantiates", [USCoreProfiles.server, bulk])
            json.member("software") { json in
                json.object {
                    $0.member("name", "Chartway")
                    $0.member("version", ProductVersion.text)
                }
            }
            json.member("implementation") { json in
                json.object {
                    $0.member("description", "Chartway health record gateway")
                    $0.member("url", address.fhir)
                }
            }
            json.member("fhirVersion", "4.0.1")
            json.member("format", ["json", "xml", "application/fhir+json", "application/fhir+xml"])
            json.member("rest", [ServedKinds.all]) { kinds, json in
                json.object { json in
                    json.member("mode", "server")
                    if isGuarded { json.member("security") { write(address, &$0) } }
                    json.member("resource", kinds) { kind, json in json.object { write(kind, &$0) } }
                    json.member("interaction", ["search-system", "transaction", "batch"]) { code, json in
                        json.object { $0.member("code", code) }
                    }
                    json.member("searchParam", Self.ofAllKinds) { write(parameter: $0, &$1) }
                    json.member("operation", [export("export")]) { write($0, &$1) }
                    let url = "http://hl7.org/fhir/CompartmentDefinition/"
                    json.member("compartment", R4Compartments.shared.names.map { url + $0.lowercasedFirst })
                }
            }
        }
        return json.bytes
    }

    /// Where apps ask for tokens.
    ///
    /// Source: <https://hl7.org/fhir/smart-app-launch/STU2.1/conformance.html#declaring-support-for-oauth2-endpoints>
    private static func write(_ address: ServerAddress, _ json: inout JSONWriter) {
        let system = "http://terminology.hl7.org/CodeSystem/restful-security-service"
        let places = [
            ("authorize", address.authorize), ("token", address.token), ("introspect", address.introspect),
            ("revoke", address.revoke), ("manage", address.manage),
        ]
        json.object { json in
            json.member("extension", ["http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris"]) {
                url,
                json in
                json.object { json in
                    json.member("extension", places) { place, json in
                        json.object {
                            $0.member("url", place.0)
                            $0.member("valueUri", place.1)
                        }
                    }
                    json.member("url", url)
                }
            }
            json.member("cors", boolean: true)
            json.member("service", ["SMART-on-FHIR"]) { code, json in
                json.object { json in
                    json.member("coding", [code]) { code, json in
                        json.object {
                            $0.member("system", system)
                            $0.member("code", code)
                        }
                    }
                }
            }
        }
    }

    private static func write(_ kind: String, _ json: inout JSONWriter) {
        if kind == "Subscription" { writeTopics(&json) }
        json.member("type", kind)
        let own = kind == "Subscription" ? [subscriptionProfile] : []
        json.member("supportedProfile", USCoreProfiles.of(kind) + own)
        if kind == "Subscription" { json.member("documentation", subscriptionWords) }
        if kind == "Person" {
            json.member(
                "documentation",
                "Under a patient's id: their records in each source, and how sure the match is."
            )
        }
        json.member("interaction", Self.interactions(of: kind)) { code, json in
            json.object { $0.member("code", code) }
        }
        json.member("versioning", "versioned")
        if WriteAct.canWrite(kind) { writeConditions(&json) }
        let parameters = R4SearchParameters.shared.parameters(of: kind)
        json.member("searchInclude", parameters.filter { $0.kind == .reference }.map { "\(kind):\($0.name)" })
        json.member("searchRevInclude", USCoreProfiles.hasProvenance(kind) ? ["Provenance:target"] : [])
        json.member("searchParam", parameters) { write(parameter: ($0.name, "\($0.kind)"), &$1) }
        json.member("operation", operations(of: kind)) { write($0, &$1) }
    }

    private static func write(parameter: (name: String, type: String), _ json: inout JSONWriter) {
        json.object {
            $0.member("name", parameter.name)
            $0.member("type", parameter.type)
        }
    }

    /// What every type is searched by besides the parameters that its resources hold values of.
    private static let ofAllKinds = [
        (name: "_text", type: "string"), (name: "_content", type: "string"), (name: "_filter", type: "special"),
    ]

    static func operations(of kind: String) -> [Operation] {
        let r4 = "http://hl7.org/fhir/OperationDefinition/"
        let shared: [Operation] =
            [
                ("lineage", "urn:chartway:OperationDefinition:lineage"), ("validate", r4 + "Resource-validate"),
                ("meta", r4 + "Resource-meta"),
            ] + (WriteAct.canWrite(kind) ? ["meta-add", "meta-delete"].map { ($0, r4 + "Resource-" + $0) } : [])
        switch kind {
        case "Patient":
            let summary = "http://hl7.org/fhir/uv/ips/OperationDefinition/summary"
            return [("everything", r4 + "Patient-everything"), ("summary", summary), export("patient-export")] + shared
                + [("match", r4 + "Patient-match")]
        case "Group": return [export("group-export")] + shared
        case "DocumentReference":
            return [("docref", "http://hl7.org/fhir/us/core/OperationDefinition/docref")] + shared
        case "Appointment":
            let base = "https://profiles.ihe.net/ITI/Scheduling/OperationDefinition/appointment-"
            return ["find", "hold", "book"].map { ($0, base + $0) } + shared
        case "Observation": return [("lastn", r4 + "Observation-lastn")] + shared
        case "CodeSystem":
            return ["lookup", "validate-code"].map { ($0, r4 + "CodeSystem-" + $0) } + shared
        case "ValueSet": return ["expand", "validate-code"].map { ($0, r4 + "ValueSet-" + $0) } + shared
        case "ConceptMap": return [("translate", r4 + "ConceptMap-translate")] + shared
        case "Subscription": return subscriptionOperations
        default: return shared
        }
    }

    static func interactions(of kind: String) -> [String] {
        guard kind != "Subscription" else { return subscriptionInteractions }
        let reading = ["read", "vread", "history-instance", "search-type"]
        return WriteAct.canWrite(kind) ? reading + ["create", "update", "patch", "delete"] : reading
    }

    private static func writeConditions(_ json: inout JSONWriter) {
        json.member("readHistory", boolean: true)
        json.member("updateCreate", boolean: true)
        json.member("conditionalCreate", boolean: true)
        json.member("conditionalRead", "full-support")
        json.member("conditionalUpdate", boolean: true)
        json.member("conditionalDelete", "single")
    }

    typealias Operation = (name: String, definition: String)

    private static func export(_ name: String) -> Operation {
        ("export", "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/\(name)")
    }

    private static func write(_ operation: Operation, _ json: inout JSONWriter) {
        json.object {
            $0.member("name", operation.name)
            $0.member("definition", operation.definition)
        }
    }
}

extension String {
    /// Compartments are named so in their addresses: `relatedPerson`.
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
