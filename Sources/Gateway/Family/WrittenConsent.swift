import JSONTree
import RecordStore

/// A Consent that is to be made, with the RelatedPerson whom it is about.
///
/// What it permits stands in one provision for each time and level: `access` to read, `use` besides to act.
///
/// Source: <https://hl7.org/fhir/R4/consent.html>
struct WrittenConsent {
    /// The address of the RelatedPerson in the same transaction.
    static let related = "urn:uuid:00000000-0000-4000-8000-000000000003"
    static let address = "urn:uuid:00000000-0000-4000-8000-000000000004"

    let personID: String
    let name: String
    let relation: FamilyRelation
    let terms: [Proxy.Term]
    let lastDay: String
    let grantor: WorkParty
    let at: Timestamp
    /// The account that acts; empty as long as nobody has accepted.
    var account = ""
    var state = FamilyConsent.State.proposed
    var relatedPerson = WrittenConsent.related
    /// How the clinic made sure; `nil` if it has not.
    var verification: Verification?

    struct Verification {
        let by: WorkParty
        let note: String
    }

    func relatedPerson(_ form: WorkForm) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "RelatedPerson")
            form.write("related", into: &json)
            json.member("active", boolean: true)
            json.member("patient") { $0.object { $0.member("reference", "Patient/\(personID)") } }
            json.member("relationship", [relation]) { relation, json in Self.write(relation, into: &json) }
            json.member("name", [name]) { name, json in json.object { $0.member("text", name) } }
        }
        return json.bytes
    }

    func json(_ form: WorkForm) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "Consent")
            form.write("consent", into: &json)
            json.member("status", state.rawValue)
            json.member("scope") { WorkCode.write([(WorkCode.consentScope, "patient-privacy")], into: &$0) }
            json.member("category", [(WorkCode.work, "proxy")]) { code, json in WorkCode.write([code], into: &json) }
            json.member("patient") { $0.object { $0.member("reference", "Patient/\(personID)") } }
            json.member("dateTime", at.description)
            json.member("performer", [grantor]) { $0.write(into: &$1) }
            json.member("policyRule") { WorkCode.write([(WorkCode.act, "OPTIN")], into: &$0) }
            if verification != nil { json.member("verification", writeVerification) }
            json.member("provision", writeProvision)
        }
        return json.bytes
    }

    func writeVerification(into json: inout JSONWriter) {
        json.array { json in
            json.object { json in
                json.member("extension", [verification?.note ?? ""]) { note, json in
                    json.object { json in
                        json.member("url", WorkCode.evidence)
                        json.member("valueString", note)
                    }
                }
                json.member("verified", boolean: true)
                if let party = verification?.by { json.member("verifiedWith") { party.write(into: &$0) } }
                json.member("verificationDate", at.description)
            }
        }
    }

    func writeProvision(into json: inout JSONWriter) {
        json.object { json in
            json.member("type", "permit")
            if !lastDay.isEmpty { json.member("period") { $0.object { $0.member("end", lastDay) } } }
            json.member("actor", [relation]) { relation, json in
                json.object { json in
                    json.member("role") { Self.write(relation, into: &$0) }
                    json.member("reference", writeActor)
                }
            }
            let parts = terms.flatMap { term in FamilyAreas.Level.allCases.map { (term, $0) } }
            json.member(
                "provision",
                parts.filter { term, level in term.areas.open.contains { term.areas[$0] == level } }
            ) {
                Self.write($0.0, $0.1, into: &$1)
            }
        }
    }

    private func writeActor(into json: inout JSONWriter) {
        json.object { json in
            json.member("reference", relatedPerson)
            if !account.isEmpty {
                json.member("identifier") { json in
                    json.object { json in
                        json.member("system", WorkCode.account)
                        json.member("value", account)
                    }
                }
            }
            json.member("display", name)
        }
    }

    private static func write(_ term: Proxy.Term, _ level: FamilyAreas.Level, into json: inout JSONWriter) {
        let areas = term.areas.open.filter { term.areas[$0] == level }
        json.object { json in
            json.member("type", "permit")
            json.member("period") { json in
                json.object { json in
                    json.member("start", term.from.description)
                    json.member("end", term.until?.description)
                }
            }
            json.member("action", level == .act ? ["access", "use"] : ["access"]) { code, json in
                WorkCode.write([(WorkCode.consentAction, code)], into: &json)
            }
            json.member("class", areas) { area, json in
                json.object { json in
                    json.member("system", WorkCode.area)
                    json.member("code", area.rawValue)
                }
            }
        }
    }

    private static func write(_ relation: FamilyRelation, into json: inout JSONWriter) {
        let code = relation.code.map { [(FamilyRelation.system, $0)] } ?? []
        WorkCode.write(code + [(WorkCode.relation, relation.rawValue)], into: &json)
    }
}
