import Gateway
import Hummingbird
import JSONTree
import RecordStore

/// Answers `CodeSystem/$lookup`, `CodeSystem` and `ValueSet/$validate-code`, `ValueSet/$expand` and
/// `ConceptMap/$translate` for the vocabulary that Chartway carries.
///
/// 200 with Parameters or a ValueSet; 400 if what is asked about is not named; 404 for what is not carried.
///
/// Source: <https://hl7.org/fhir/R4/terminology-service.html>
struct TerminologyOperations: Sendable {
    let terminology: Terminology

    func lookUp(_ request: Request, _ context: DoorContext) async throws -> Response {
        try demand(["CodeSystem"], context)
        let items = try await OperationItems(request, known: ["system", "code", "coding"])
        let (system, code) = try Self.coding(items)
        guard let system else { throw Refusal(.incorrect, "$lookup names the system that the code is from.") }
        let found = try terminology.lookUp(system, code)
        var parameters = TermParameters()
        parameters.add("name", "valueString", found.system)
        parameters.add("display", "valueString", found.display ?? found.code)
        return parameters.response
    }

    func validate(_ request: Request, _ context: DoorContext) async throws -> Response {
        let kind = try demand(["CodeSystem", "ValueSet"], context)
        let known: Set<String> = ["url", "system", "code", "coding", "display"]
        let items = try await OperationItems(request, known: known)
        let (system, code) = try Self.coding(items)
        let verdict: TermVerdict
        if kind == "ValueSet" {
            guard let url = items["url"] else { throw Refusal(.incorrect, "url names the value set.") }
            verdict = try terminology.validate(in: url, system, code, display: items["display"])
        } else {
            guard let url = items["url"] ?? system else { throw Refusal(.incorrect, "url names the code system.") }
            verdict = try terminology.validate(url, code, display: items["display"])
        }
        var parameters = TermParameters()
        parameters.add("result", verdict.isValid)
        if let message = verdict.message { parameters.add("message", "valueString", message) }
        if let display = verdict.display { parameters.add("display", "valueString", display) }
        return parameters.response
    }

    func expand(_ request: Request, _ context: DoorContext) async throws -> Response {
        try demand(["ValueSet"], context)
        let items = try await OperationItems(request, known: ["url", "filter", "offset", "count"])
        guard let url = items["url"] else { throw Refusal(.incorrect, "url names the value set.") }
        let found = try terminology.expand(
            url,
            filter: items["filter"] ?? "",
            offset: try Self.number(items["offset"], "offset") ?? 0,
            count: try Self.number(items["count"], "count") ?? Terminology.page
        )
        return Response(fhir: Self.valueSet(found))
    }

    func translate(_ request: Request, _ context: DoorContext) async throws -> Response {
        try demand(["ConceptMap"], context)
        let known: Set<String> = ["url", "system", "code", "coding", "target", "targetsystem"]
        let items = try await OperationItems(request, known: known)
        let (system, code) = try Self.coding(items)
        guard items["url"] != nil || system != nil else {
            throw Refusal(.incorrect, "url names the table, or system where the code is from.")
        }
        let target = items["targetsystem"] ?? items["target"]
        let found = try terminology.translate(items["url"], system, code, to: target)
        var parameters = TermParameters()
        parameters.add("result", !found.isEmpty)
        if found.isEmpty { parameters.add("message", "valueString", "No table has a row for this code.") }
        for match in found { parameters.add(match) }
        return parameters.response
    }

    @discardableResult
    private func demand(_ kinds: [String], _ context: DoorContext) throws -> String {
        _ = try context.requirePlan()
        let kind = try context.parameters.require("type")
        guard kinds.contains(kind) else {
            throw Refusal(.notFound, "This operation is served for \(kinds.joined(separator: " and ")) only.")
        }
        return kind
    }

    /// `system` and `code`, or a `coding` in the spelling of a token.
    private static func coding(_ items: OperationItems) throws(Refusal) -> (system: String?, code: String) {
        if let coding = items["coding"] {
            let parts = coding.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let code = parts.last, !code.isEmpty else { throw Refusal(.incorrect, "coding has a code.") }
            return (parts.count > 1 ? parts[0] : nil, code)
        }
        guard let code = items["code"], !code.isEmpty else {
            throw Refusal(.incorrect, "code says what is asked about.")
        }
        return (items["system"], code)
    }

    private static func number(_ text: String?, _ name: String) throws(Refusal) -> Int? {
        guard let text else { return nil }
        guard let number = Int(text), number >= 0 else { throw Refusal(.incorrect, "\(name) is a number, 0 or more.") }
        return number
    }

    private static func valueSet(_ found: TermExpansion) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "ValueSet")
            json.member("url", found.url)
            json.member("status", "active")
            json.member("expansion") { json in
                json.object { json in
                    json.member("timestamp", Timestamp.now.description)
                    json.member("total", integer: found.total)
                    json.member("offset", integer: found.offset)
                    json.member("contains", found.concepts) { concept, json in
                        json.object {
                            $0.member("system", concept.system)
                            $0.member("code", concept.code)
                            $0.member("display", concept.display)
                        }
                    }
                }
            }
        }
        return json.bytes
    }
}
