import JSONTree

/// What can be done at an address by one method of HTTP.
struct APIAction: Sendable {
    private static let types = ["application/fhir+json", "application/fhir+xml"]
    private static let errors = [
        ("400", "The request makes no sense; the OperationOutcome says what to change"),
        ("401", "No token that counts"), ("403", "The token does not cover this"),
        ("404", "Nothing there, or nothing to be seen"),
        ("406", "Neither JSON nor XML is wanted"), ("503", "Try again later"),
    ]

    let method: String
    let id: String
    let words: String
    let parameters: [APIParameter]
    let takesBody: Bool
    let takesForm: Bool
    let status: String
    let isOpen: Bool

    init(
        _ method: String,
        _ id: String,
        _ words: String,
        _ parameters: [APIParameter] = [],
        takesBody: Bool = false,
        takesForm: Bool = false,
        status: String = "200",
        isOpen: Bool = false
    ) {
        (self.method, self.id, self.words, self.parameters) = (method, id, words, parameters)
        (self.takesBody, self.takesForm, self.status, self.isOpen) = (takesBody, takesForm, status, isOpen)
    }

    func write(to json: inout JSONWriter, at address: String) {
        json.object { json in
            json.member("operationId", id)
            json.member("summary", words)
            let first = address.dropFirst().prefix { $0 != "/" }
            json.member(
                "tags",
                [first.isEmpty || first.hasPrefix("$") || first == "metadata" ? "System" : String(first)]
            )
            if isOpen { json.member("security") { $0.raw("[]".utf8) } }
            json.member("parameters", parameters) { $0.write(to: &$1) }
            if takesBody { json.member("requestBody") { Self.writeBody(bodyTypes, &$0) } }
            if takesForm { json.member("requestBody") { Self.writeBody(["application/x-www-form-urlencoded"], &$0) } }
            json.member("responses") { json in
                json.object { json in
                    json.member(named: status) { answer("As asked", &$0) }
                    for (status, words) in isOpen ? [] : Self.errors {
                        json.member(named: status) { answer(words, &$0) }
                    }
                }
            }
        }
    }

    private var bodyTypes: [String] {
        method == "patch" ? ["application/json-patch+json"] + Self.types : Self.types
    }

    private static func writeBody(_ types: [String], _ json: inout JSONWriter) {
        json.object { json in
            json.member("required", boolean: true)
            json.member("content") { writeContent(types, &$0) }
        }
    }

    private func answer(_ words: String, _ json: inout JSONWriter) {
        json.object { json in
            json.member("description", words)
            guard status != "204" else { return }
            json.member("content") { Self.writeContent(Self.types, &$0) }
        }
    }

    private static func writeContent(_ types: [String], _ json: inout JSONWriter) {
        json.object { json in
            for type in types {
                json.member(named: type) { json in
                    json.object { json in
                        json.member("schema") { json in
                            json.object { json in
                                guard !type.hasPrefix("application/fhir") else {
                                    json.member("$ref", "#/components/schemas/Resource")
                                    return
                                }
                                // A patch is a list of steps, a form is names and values.
                                json.member("type", type.hasPrefix("application/json-patch") ? "array" : "object")
                            }
                        }
                    }
                }
            }
        }
    }
}
