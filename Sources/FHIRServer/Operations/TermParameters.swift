import Gateway
import Hummingbird
import JSONTree

/// Collects what an operation on terms answers, as Parameters.
///
/// Source: <https://hl7.org/fhir/R4/parameters.html>
struct TermParameters {
    private var parts: [[UInt8]] = []

    private mutating func part(_ write: (inout JSONWriter) -> Void) {
        var json = JSONWriter()
        json.object(write)
        parts.append(json.bytes)
    }

    mutating func add(_ name: String, _ type: String, _ value: String) {
        part {
            $0.member("name", name)
            $0.member(named: type) { $0.value(value) }
        }
    }

    mutating func add(_ name: String, _ flag: Bool) {
        part {
            $0.member("name", name)
            $0.member("valueBoolean", boolean: flag)
        }
    }

    /// A translation; tables say what a code becomes, and not that both mean the very same.
    mutating func add(_ match: TermTranslation) {
        part { json in
            json.member("name", "match")
            json.member("part") { json in
                json.array { json in
                    json.object {
                        $0.member("name", "equivalence")
                        $0.member("valueCode", "relatedto")
                    }
                    json.object { json in
                        json.member("name", "concept")
                        json.member("valueCoding") { json in
                            json.object {
                                $0.member("system", match.target.system)
                                $0.member("code", match.target.code)
                                $0.member("display", match.target.display)
                            }
                        }
                    }
                    json.object {
                        $0.member("name", "source")
                        $0.member("valueUri", match.map)
                    }
                }
            }
        }
    }

    var response: Response {
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "Parameters")
            json.member("parameter", parts) { $1.raw($0) }
        }
        return Response(fhir: json.bytes)
    }
}
