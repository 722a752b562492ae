import DocumentFetch
import JSONTree
import RecordStore
import Testing

@testable import Gateway

@Suite struct SubscriptionTermsTests {
    private static let backport = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-"
    private let base = "https://records.example.org/fhir"

    static func json(
        criteria: String = "urn:chartway:SubscriptionTopic:resource-changed",
        filters: [String] = ["Observation"],
        channel: String = #""type":"rest-hook","endpoint":"https://a.example.org/x","payload":"application/fhir+json""#,
        more: String = ""
    ) -> String {
        let extensions = filters.map { #"{"url":"\#(backport)filter-criteria","valueString":"\#($0)"}"# }
        let filtering = filters.isEmpty ? "" : #""_criteria":{"extension":[\#(extensions.joined(separator: ","))]},"#
        return """
            {"resourceType":"Subscription","status":"requested","reason":"R",\(more)"criteria":"\(criteria)",\(filtering)\
            "channel":{\(channel)}}
            """
    }

    private func terms(_ text: String) throws -> SubscriptionTerms {
        try SubscriptionTerms(try JSONTree(Array(text.utf8)).root)
    }

    private func isRefused(_ text: String) throws -> Bool {
        do {
            for (_, questions) in try terms(text).questions(base: base) { _ = questions }
            return false
        } catch let refusal as Refusal { return refusal.kind == .unprocessable }
    }

    @Test func `C115 a topic with filters is about the types that they name`() throws {
        let terms = try terms(Self.json(filters: ["Observation?code=1", "Condition", "Observation?status=final"]))
        #expect(terms.topic == .changed && terms.deeds.count == 3 && terms.channel.content == .idOnly)
        #expect(try terms.questions(base: base).mapValues(\.count) == ["Observation": 2, "Condition": 1])
    }

    @Test(arguments: SubscriptionTopic.allCases)
    func `C115 each topic is known by its address`(_ topic: SubscriptionTopic) throws {
        #expect(try terms(Self.json(criteria: topic.url)).topic == topic)
    }

    @Test func `C115 a search as criteria is told when its resources are created or updated`() throws {
        let text = Self.json(criteria: "Observation?code=http://loinc.org|718-7", filters: [])
        let terms = try terms(text)
        #expect(terms.topic == nil && terms.deeds == [.created, .updated])
        #expect(terms.filters.map(\.query) == ["code=http://loinc.org|718-7"])
    }

    @Test func `C115 the first drafts' topic beside the criteria is read too`() throws {
        let url = SubscriptionTopic.created.url
        let more = #""extension":[{"url":"\#(Self.backport)topic-canonical","valueUri":"\#(url)"}],"#
        let terms = try terms(Self.json(criteria: "Condition?code=1", filters: [], more: more))
        #expect(terms.topic == .created && terms.filters.map(\.kind) == ["Condition"])
    }

    @Test func `C115 a channel says how often, how long and how much`() throws {
        let numbers = [("heartbeat-period", 60), ("timeout", 5), ("max-count", 3)]
        let extensions = numbers.map { #"{"url":"\#(Self.backport)\#($0.0)","valueUnsignedInt":\#($0.1)}"# }
        let content = #"{"url":"\#(Self.backport)payload-content","valueCode":"full-resource"}"#
        let channel = """
            "extension":[\(extensions.joined(separator: ","))],"type":"rest-hook","endpoint":"https://a.example.org/x",\
            "payload":"application/fhir+json","_payload":{"extension":[\(content)]},\
            "header":["Authorization: Bearer  abc","X-Key:k"]
            """
        let terms = try terms(Self.json(channel: channel)).channel
        #expect(terms.heartbeat == 60 && terms.timeout == 5 && terms.maxCount == 3 && terms.content == .fullResource)
        #expect(terms.headers.map(\.name) == ["Authorization", "X-Key"])
        #expect(terms.headers.map(\.value) == ["Bearer  abc", "k"])
    }

    @Test func `C115 without a payload nothing is told but that something happened`() throws {
        let terms = try terms(Self.json(channel: #""type":"rest-hook","endpoint":"https://a.example.org/x""#))
        #expect(terms.channel.content == .empty && terms.channel.payload == nil)
    }

    @Test func `C115 the end is a moment with its offset`() throws {
        let terms = try terms(Self.json(more: #""end":"2026-05-03T14:00:00+02:00","#))
        #expect(terms.end?.description == "2026-05-03T12:00:00.000Z")
    }

    @Test(
        arguments: [
            "Observation?patient.name=Ann", "Patient?_has:Observation:patient:code=1", "Observation?_sort=date",
            "Observation?_include=Observation:subject", "Observation?_count=1", "Observation?_elements=code",
            "Observation?colour=blue", "Nonsense", "Subscription", "AuditEvent", "",
        ]
    )
    func `Q08 a filter is a search whose conditions each resource answers by itself`(_ filter: String) throws {
        #expect(try isRefused(Self.json(filters: [filter])))
    }

    @Test(
        arguments: [
            "X-A", ": b", "X A: b", "X-A: b\\r\\nX-B: c", "X-A: b\\u0001", "X-A: ü", "Host: a", "content-length: 3",
            "Transfer-Encoding: chunked", "Connection: close", "Proxy-Authorization: x", "X-Forwarded-For: 1.1.1.1",
            "X-A: ",
        ]
    )
    func `S11 a header is one line, and none that the connection needs`(_ header: String) throws {
        let channel = #""type":"rest-hook","endpoint":"https://a.example.org/x","header":["\#(header)"]"#
        #expect(try isRefused(Self.json(channel: channel)))
    }

    @Test(
        arguments: [
            ("https://hooks.example.org/a?b=c", true, true), ("https://hooks.example.org:443/", true, true),
            ("https://HOOKS.example.org/", true, true), ("https://data.example.org/", true, true),
            ("https://data.example.org/", false, true), ("https://hooks.example.org/", false, false),
            ("https://hooks.example.org:8443/", true, false), ("http://hooks.example.org/", true, false),
            ("https://hooks.example.org.evil.org/", true, false), ("https://example.org/", true, false),
            ("http://127.0.0.1:9000/", true, true), ("http://127.0.0.1:9001/", true, false),
        ]
    )
    func `S11 U01 an endpoint is one of the operator's, compared whole`(
        _ endpoint: String,
        _ isIDOnly: Bool,
        _ isAllowed: Bool
    ) throws {
        var settings = SubscriptionSettings()
        settings.endpoints = ["https://hooks.example.org", "http://127.0.0.1:9000"]
        settings.dataEndpoints = ["https://data.example.org"]
        let content =
            #"{"url":"\#(Self.backport)payload-content","valueCode":"\#(isIDOnly ? "id-only" : "full-resource")"}"#
        let channel = """
            "type":"rest-hook","endpoint":"\(endpoint)","payload":"application/fhir+json",\
            "_payload":{"extension":[\(content)]}
            """
        let terms = try terms(Self.json(channel: channel))
        let source = EndpointRules(settings).source(terms.channel)
        #expect((source != nil) == isAllowed)
        #expect(source.map { $0.schemes.count == 1 && $0.origins.count == 1 } ?? true)
    }
}
