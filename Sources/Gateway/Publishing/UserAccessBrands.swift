import ClinicalRecord
import JSONTree
package import RecordStore

/// Who runs this server and where it is, as a Bundle that app stores gather: the brand, its houses, the endpoint.
///
/// Source: <https://hl7.org/fhir/smart-app-launch/STU2.2/brands.html>
package struct UserAccessBrands: Sendable {
    private static let structures = "http://hl7.org/fhir/smart-app-launch/StructureDefinition/"

    private let brand: BrandSettings
    private let address: ServerAddress
    private let time: Timestamp

    /// - Parameters:
    ///   - brand: As the operator says it.
    ///   - address: Where the endpoint is.
    ///   - time: When it was last settled: the start of the server, which reads it.
    package init(_ brand: BrandSettings, _ address: ServerAddress, at time: Timestamp) {
        (self.brand, self.address, self.time) = (brand, address, time)
    }

    /// The same for the same content, so that a restart changes nothing for who has it.
    package var tag: String { HexText.spell(Secret.digest(of: String(decoding: bundle(nil), as: UTF8.self)).prefix(8)) }

    package var json: [UInt8] { bundle(time.description) }

    private func bundle(_ time: String?) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "Bundle")
            json.member("type", "collection")
            json.member("timestamp", time)
            json.member("entry") { json in
                json.array { json in
                    entry("brand", &json) { writeBrand(&$0) }
                    for (index, facility) in brand.facilities.enumerated() {
                        entry("facility-\(index + 1)", &json) { write(facility, index, &$0) }
                    }
                    entry("endpoint", &json) { writeEndpoint(&$0) }
                }
            }
        }
        return json.bytes
    }

    /// By a name-based UUID, since none of it is served by itself.
    private func id(_ name: String) -> String { NameBasedUUID.of("brands\u{1F}\(address.base)\u{1F}\(name)") }

    private func entry(_ name: String, _ json: inout JSONWriter, _ body: (inout JSONWriter) -> Void) {
        json.object { json in
            json.member("fullUrl", "urn:uuid:\(id(name))")
            json.member("resource") { json in
                json.object { json in
                    json.member("resourceType", name == "endpoint" ? "Endpoint" : "Organization")
                    json.member("id", id(name))
                    let profile = name == "endpoint" ? "user-access-endpoint" : "user-access-brand"
                    json.member("meta") { $0.object { $0.member("profile", [Self.structures + profile]) } }
                    body(&json)
                }
            }
        }
    }

    private func reference(_ name: String, _ json: inout JSONWriter) {
        json.object { $0.member("reference", "urn:uuid:\(id(name))") }
    }

    private func writeBrand(_ json: inout JSONWriter) {
        json.member("extension") { json in
            json.array { json in
                if let logo = brand.logo { complex("organization-brand", [("brandLogo", "valueUrl", logo)], &json) }
                guard let portal = brand.portal else { return }
                var parts = [("portalName", "valueString", brand.portalName ?? brand.name)]
                parts.append(("portalUrl", "valueUrl", portal))
                complex("organization-portal", parts, &json) { json in
                    json.object { json in
                        json.member("url", "portalEndpoint")
                        json.member("valueReference") { reference("endpoint", &$0) }
                    }
                }
            }
        }
        json.member("identifier", brand.identifiers) { $0.write(to: &$1) }
        json.member("active", boolean: true)
        json.member("name", brand.name)
        json.member("alias", brand.aliases)
        json.member("telecom", [brand.website]) { website, json in
            json.object { json in
                json.member("system", "url")
                json.member("value", website)
            }
        }
        write(brand.place, &json)
        json.member("endpoint", ["endpoint"]) { reference($0, &$1) }
    }

    private func complex(
        _ name: String,
        _ parts: [(String, String, String)],
        _ json: inout JSONWriter,
        _ more: (inout JSONWriter) -> Void = { _ in }
    ) {
        json.object { json in
            json.member("extension") { json in
                json.array { json in
                    for (url, member, value) in parts {
                        json.object { json in
                            json.member("url", url)
                            json.member(named: member) { $0.value(value) }
                        }
                    }
                    more(&json)
                }
            }
            json.member("url", "http://hl7.org/fhir/StructureDefinition/\(name)")
        }
    }

    private func write(_ facility: BrandSettings.Facility, _ index: Int, _ json: inout JSONWriter) {
        json.member("identifier", facility.identifiers) { $0.write(to: &$1) }
        json.member("active", boolean: true)
        json.member("name", facility.name)
        write(facility.place, &json)
        json.member("partOf") { reference("brand", &$0) }
    }

    private func write(_ place: BrandSettings.PlaceSettings, _ json: inout JSONWriter) {
        guard place != BrandSettings.PlaceSettings() else { return }
        json.member("address", [place]) { place, json in
            json.object { json in
                json.member("line", place.lines)
                json.member("city", place.city)
                json.member("state", place.state)
                json.member("postalCode", place.postalCode)
                json.member("country", place.country)
            }
        }
    }

    private func writeEndpoint(_ json: inout JSONWriter) {
        json.member("extension", ["4.0.1"]) { version, json in
            json.object { json in
                json.member("url", "http://hl7.org/fhir/StructureDefinition/endpoint-fhir-version")
                json.member("valueCode", version)
            }
        }
        json.member("status", "active")
        json.member("connectionType") { json in
            coding("http://terminology.hl7.org/CodeSystem/endpoint-connection-type", "hl7-fhir-rest", &json)
        }
        json.member("name", "FHIR R4 of \(brand.name)")
        json.member("managingOrganization") { reference("brand", &$0) }
        json.member("contact", [brand.website]) { website, json in
            json.object { json in
                json.member("system", "url")
                json.member("value", website)
            }
        }
        json.member("payloadType", ["none"]) { code, json in
            json.object { json in
                json.member("coding", [code]) { code, json in
                    coding("http://terminology.hl7.org/CodeSystem/endpoint-payload-type", code, &json)
                }
            }
        }
        json.member("address", address.fhir)
    }

    private func coding(_ system: String, _ code: String, _ json: inout JSONWriter) {
        json.object { json in
            json.member("system", system)
            json.member("code", code)
        }
    }
}
