import ClinicalRecord
import JSONTree
import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

@testable import Gateway

@Suite struct RunSubscriptionsTests {
    private let bench: ExportBench
    private let sent = SentNotifications()

    init() throws { bench = try ExportBench() }

    private var manage: ManageSubscriptions {
        var settings = SubscriptionSettings()
        settings.endpoints = ["https://a.example.org"]
        return ManageSubscriptions(
            archive: bench.archive,
            register: bench.register,
            address: bench.address,
            rules: EndpointRules(settings)
        )
    }

    private var run: RunSubscriptions {
        RunSubscriptions(
            archive: bench.archive,
            register: bench.register,
            address: bench.address,
            admission: bench.admission,
            sender: sent
        )
    }

    private func subscribe(
        _ filters: String...,
        topic: SubscriptionTopic = .changed,
        under plan: AccessPlan = .operatorOnly
    ) async throws -> String {
        let json = SubscriptionTermsTests.json(criteria: topic.url, filters: filters)
        return try await manage.create(Array(json.utf8), under: plan, at: bench.now).id
    }

    /// Takes all steps that there are to take, as a process does that has just begun.
    private func work() async throws {
        let run = run
        while let id = try await run.due(at: bench.now).first { _ = try await run.step(id, at: bench.now) }
    }

    private func status(_ id: String, under plan: AccessPlan = .operatorOnly) async throws -> String? {
        try JSONTree(try await manage.read(id, under: plan).json).root["status"]?.string
    }

    private func plan(_ scopes: String, patient: String) async throws -> (plan: AccessPlan, grant: Grant) {
        let list = ScopeList(scopes)
        let client = Client(name: "App", kind: .public, scopes: list)
        var user = User(login: "ana", role: .patient, password: PasswordHash("correct horse 9"))
        user.patients = [patient]
        try await bench.book.keep(client)
        try await bench.book.keep(user)
        let grant = Grant(client: client.id, user: user.id, scopes: list, patient: patient, since: bench.now)
        try await bench.book.keep(grant)
        let granted = GrantedScopes(grant: grant.id, scopes: list)
        guard let plan = try await bench.admission(granted) else {
            throw Refusal(.fault, "a new grant opens something")
        }
        return (plan, grant)
    }

    @Test func `C115 what was there before is not told, what comes later is, in the order of changes`() async throws {
        try await bench.commitPatient("A")
        let id = try await subscribe("Observation", "Patient")
        #expect(try await status(id) == "requested")
        try await bench.commitPatient("B")
        try await bench.commit("A", [bench.result("hb A", of: "A", value: "9.9")])
        try await work()
        #expect(try await status(id) == "active")
        let new = ([bench.id("hb B"), bench.id("na B")].sorted()).map { "Observation/" + $0 }
        let expected = new + ["Patient/" + bench.lake.recordID("B"), "Observation/" + bench.id("hb A")]
        #expect(sent.events == expected.enumerated().map { "\($0.offset + 1) \($0.element)" })
        #expect(sent.kinds == ["handshake", "event-notification"])
    }

    @Test(arguments: SubscriptionTopic.allCases)
    func `C115 each topic is told of its own deeds alone`(_ topic: SubscriptionTopic) async throws {
        _ = try await subscribe("Observation?code=718-7", topic: topic)
        let begun = try await bench.commitPatient("A")
        try await bench.commit("A", [bench.result("hb A", of: "A", value: "9.9")])
        try await bench.withdraw(bench.id("na A"), of: "A", stated: begun)
        try await work()
        let (hb, na) = (bench.id("hb A"), bench.id("na A"))
        let created = [hb, na].sorted()
        let expected: [String] =
            switch topic {
            case .created: created
            case .updated: [hb]
            case .removed: [na]
            case .changed: created + [hb, na]
            }
        #expect(sent.events == expected.enumerated().map { "\($0.offset + 1) Observation/\($0.element)" })
    }

    @Test func `D17 a delivery of more resources than there is room for is told whole, none twice`() async throws {
        _ = try await subscribe("Observation", topic: .created)
        let results = (0..<250).map { bench.result("r\($0)", of: "A") }
        try await bench.commit("A", results, patient: #""name":[{"family":"Rye"}]"#)
        try await work()
        let expected = results.map { "Observation/\($0.id)" }.sorted()
        #expect(sent.events == expected.enumerated().map { "\($0.offset + 1) \($0.element)" })
    }

    @Test func `D17 an event keeps its number though the process ends between finding and sending`() async throws {
        let id = try await subscribe("Observation", topic: .created)
        try await work()
        sent.answer(.failed(.unreachable))
        try await bench.commitPatient("A")
        try await work()
        // A new process knows what the register knows.
        sent.answer(.taken)
        try await bench.commitPatient("B")
        bench.later(60)
        try await work()
        #expect(sent.events.map { $0.prefix(1) } == ["1", "2", "3", "4"])
        #expect(Set(sent.events.map { $0.dropFirst(2) }).count == 4)
        #expect(try await manage.status([id], [], under: .operatorOnly).count == 1)
    }

    @Test func `D17 an entry whose copy is damaged holds up nothing that comes after it`() async throws {
        let id = try await subscribe("Observation", topic: .created)
        try await work()
        sent.answer(.failed(.unreachable))
        let name = #""name":[{"family":"Rye"}]"#
        try await bench.commit("A", [bench.result("odd", of: "A", value: "77.7125")], patient: name)
        try await work()
        try await bench.damage("77.7125", "77.7126")
        try await bench.commit("B", [bench.result("whole", of: "B")], patient: name)
        sent.answer(.taken)
        bench.later(60)
        try await work()
        #expect(sent.events.contains("2 Observation/\(bench.id("whole"))"))
        #expect(!sent.events.contains { $0.contains(bench.id("odd")) })
        #expect(try await status(id) == "active")
    }

    @Test func `Z02 Z13 a patient's app hears of its own record alone, in the words of its scope`() async throws {
        for number in ["A", "B"] { try await bench.commitPatient(number) }
        let own = try await plan(
            "offline_access patient/Observation.rs patient/Subscription.cruds",
            patient: bench.lake.recordID("A")
        )
        _ = try await subscribe("Observation", under: own.plan)
        for number in ["A", "B"] {
            try await bench.commit(number, [bench.result("new \(number)", of: number), bench.group("g", ["A"])])
        }
        try await work()
        #expect(sent.events == ["1 Observation/" + bench.id("new A")])
        let acts = try await bench.register.acts(AuditQuery()).filter { $0.interaction == "notification" }
        #expect(acts.map(\.persons).filter { !$0.isEmpty } == [[bench.lake.recordID("A")]])
    }

    @Test func `Z13 Z15 a grant that was withdrawn ends it before anything is read or sent`() async throws {
        let patient = bench.lake.recordID("A")
        try await bench.commitPatient("A")
        let own = try await plan("offline_access patient/*.cruds", patient: patient)
        let id = try await subscribe("Observation", under: own.plan)
        try await work()
        try await bench.commit("A", [bench.result("new", of: "A")])
        try await bench.book.withdraw(grant: own.grant.id)
        try await work()
        #expect(sent.kinds == ["handshake"])
        #expect(try await status(id, under: own.plan) == "off")
    }

    @Test func `Z16 what may not be seen any more when it is sent keeps its number and loses its name`() async throws {
        let patient = bench.lake.recordID("A")
        try await bench.commitPatient("A")
        let own = try await plan("offline_access patient/*.cruds", patient: patient)
        _ = try await subscribe("Observation", topic: .created, under: own.plan)
        try await work()
        try await bench.commit("A", [bench.result("new", of: "A")])
        sent.answer(.failed(.unreachable))
        try await work()
        let label =
            #""meta":{"security":[{"system":"http://terminology.hl7.org/CodeSystem/v3-Confidentiality","code":"R"}]},"#
        try await bench.commit("A", [bench.result("new", of: "A", value: "1", more: label)])
        sent.answer(.taken)
        bench.later(60)
        try await work()
        #expect(sent.events == ["1 -"])
    }

    @Test func `Z15 an app that may not stay while its user is away cannot subscribe`() async throws {
        let own = try await plan("patient/*.cruds", patient: bench.lake.recordID("A"))
        await #expect(throws: Refusal.self) { try await subscribe("Observation", under: own.plan) }
    }

    @Test func `Z13 a subscription looks to others as if it were not there`() async throws {
        let id = try await subscribe("Observation")
        let other = try await bench.service("system/*.cruds").plan
        await #expect(throws: Refusal.self) { try await manage.read(id, under: other) }
        await #expect(throws: Refusal.self) { try await manage.events(id, from: nil, to: nil, nil, under: other) }
        try await manage.delete(id, ifMatch: nil, under: other)
        #expect(try await status(id) == "requested")
        #expect(try await manage.status([], [], under: other).isEmpty)
        let all = try SearchRequest(kind: "Subscription", items: [], now: 0)
        #expect(try await manage.search(all, page: nil, under: other).matches.isEmpty)
        #expect(try await manage.search(all, page: nil, under: .operatorOnly).matches.map(\.id) == [id])
    }

    @Test func `Z05 what hospitals have sent of their own subscribers is nobody's`() async throws {
        try await bench.commit(nil, [bench.lake.resource("Subscription", "s", #""status":"active""#)])
        let service = try await bench.service("system/*.rs").plan
        let find = Find(archive: bench.archive, journal: AccessJournal(register: bench.register))
        let id = bench.id("s", "Subscription")
        await #expect(throws: Refusal.self) { try await find.current(kind: "Subscription", id: id, under: service) }
    }

    @Test func `C115 events that are not remembered any more are said to be gone`() async throws {
        let id = try await subscribe("Observation", topic: .created)
        let results = (0..<150).map { bench.result("r\($0)", of: "A") }
        try await bench.commit("A", results)
        try await work()
        await #expect(throws: Refusal.self) { try await manage.events(id, from: 1, to: nil, nil, under: .operatorOnly) }
        let bundle = try await manage.events(id, from: 149, to: 151, nil, under: .operatorOnly)
        let entry = try JSONTree(bundle).root["entry"]?.elements.map { $0["request"]?["method"]?.string }
        #expect(entry == ["GET", "POST", "POST"])
    }

    @Test func `C115 what is kept of a subscription is all of it`() async throws {
        let id = try await subscribe("Observation", under: try await bench.service("system/*.cruds").plan)
        try await work()
        try await bench.commitPatient("A")
        sent.answer(.refused(status: 503, wish: 9))
        try await work()
        let book = SubscriptionBook(register: bench.register)
        let kept = try #require(try await book.subscription(id: id))
        #expect(kept.course.waiting.count == 2 && kept.course.trouble == .refused && kept.course.failures == 1)
        #expect(KeptSubscription(kept.holder)?.holder == kept.holder)
    }
}
