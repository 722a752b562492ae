import FHIRR4
import Gateway
import Hummingbird
import JSONTree

/// Answers `GET /fhir/openapi.json`: every address of the FHIR API with its parameters, for programs that make clients and
/// tests; public.
///
/// It is made of the same tables as the CapabilityStatement, so that neither can say what the other does not.
///
/// Source: <https://spec.openapis.org/oas/v3.0.3>
struct OpenAPI: Sendable {
    private let json: [UInt8]

    init(_ address: ServerAddress, isGuarded: Bool) {
        var json = JSONWriter()
        json.object { json in
            json.member("openapi", "3.0.3")
            json.member("info") { Self.writeInfo(&$0) }
            json.member("servers", [address.fhir]) { url, json in json.object { $0.member("url", url) } }
            if isGuarded {
                json.member("security", ["smart"]) { name, json in
                    json.object { $0.member(named: name) { $0.raw("[]".utf8) } }
                }
            }
            json.member("paths") { json in
                json.object { json in
                    for path in APIPath.all { json.member(named: path.address) { path.write(to: &$0) } }
                }
            }
            json.member("components") { Self.writeComponents(address, &$0) }
        }
        self.json = json.bytes
    }

    func answer(_: Request, _: DoorContext) -> Response { Response(json: json) }

    private static func writeInfo(_ json: inout JSONWriter) {
        json.object { json in
            json.member("title", "Chartway")
            json.member("version", ProductVersion.text)
            json.member(
                "description",
                "FHIR R4 with US Core 6.1, SMART App Launch 2.2 and Bulk Data 2.0. In words: /api-docs."
            )
        }
    }

    private static func writeComponents(_ address: ServerAddress, _ json: inout JSONWriter) {
        json.object { json in
            json.member("schemas") { json in
                json.object { json in
                    json.member("Resource") { json in
                        json.object { json in
                            json.member("type", "object")
                            json.member("required", ["resourceType"])
                            json.member("properties") { json in
                                json.object { json in
                                    json.member("resourceType") { json in json.object { $0.member("type", "string") } }
                                }
                            }
                        }
                    }
                }
            }
            json.member("securitySchemes") { json in
                json.object { json in
                    json.member("smart") { json in
                        json.object { json in
                            json.member("type", "openIdConnect")
                            json.member("openIdConnectUrl", address.base + "/.well-known/openid-configuration")
                        }
                    }
                }
            }
        }
    }
}
