import RecordStore
import Testing

@testable import Gateway

@Suite struct FamilyAreasTests {
    @Test func `every area but the label has types of its own, and no type stands in two`() {
        let kinds = FamilyArea.allCases.flatMap(\.kinds)
        #expect(Set(kinds).count == kinds.count)
        for area in FamilyArea.allCases { #expect(area.kinds.isEmpty == (area == .sensitive), "\(area)") }
        // What says who acts for whom, who looked, and what was asked for is in none.
        for kind in ["Consent", "AuditEvent", "Task", "RelatedPerson", "Provenance", "Person", "Patient"] {
            #expect(!kinds.contains(kind), "\(kind)")
        }
    }

    @Test func `acting is reading where there is nothing to do`() {
        var areas = FamilyAreas([.results: .act, .messages: .act])
        #expect(areas[.results] == .read && areas[.messages] == .act)
        areas[.messages] = nil
        #expect(areas.open == [.results])
        #expect(FamilyAreas([.sensitive: .read]).isEmpty)
    }

    @Test func `grants add up, and what both open is what is left`() {
        let (one, other) = (FamilyAreas([.messages: .read, .results: .read]), FamilyAreas([.messages: .act]))
        #expect(one.union(other) == FamilyAreas([.messages: .act, .results: .read]))
        #expect(other.union(one) == one.union(other))
        #expect(one.intersection(other) == FamilyAreas([.messages: .read]))
    }

    @Test func `every page of a record demands something, and what demands nothing special is gathered`() {
        for part in ViewedPart.allCases {
            #expect(!part.demand.isMet(by: FamilyAreas()), "\(part) without any area")
            #expect(part.demand.isMet(by: nil), "\(part) of a whole record")
            let isGathered = part.demand == .any
            #expect(isGathered == [.home, .timeline, .search].contains(part), "\(part)")
        }
        let reading = FamilyAreas(Dictionary(uniqueKeysWithValues: FamilyArea.allCases.map { ($0, .read) }))
        #expect(AreaDemand.acting(.messages).isMet(by: FamilyAreas([.messages: .act])))
        #expect(!AreaDemand.acting(.messages).isMet(by: reading))
        #expect(!AreaDemand.whole.isMet(by: reading))
    }

    @Test func `SMART an app of who acts for somebody gets what the areas and its scopes both open, to read`()
        async throws
    {
        let bench = try await bench()
        var user = bench.patient
        let term = Proxy.Term(
            areas: FamilyAreas([.results: .read, .messages: .act]),
            from: Timestamp(milliseconds: 0),
            until: Timestamp(milliseconds: bench.now.milliseconds + 60_000)
        )
        user.proxies = [Proxy(consent: "c1", patient: "p9", relation: .mother, terms: [term])]
        try await bench.book.keep(user)
        user = try #require(try await bench.book.user(id: user.id))
        let code = try await bench.code(scope: "launch/patient patient/*.cruds", by: user, patient: "p9")
        let token = try await bench.exchange(code).accessToken
        let plan = try await bench.admit(token, at: bench.now)
        #expect(plan.allows(.read, "Observation") && plan.allows(.search, "Communication"))
        for kind in ["Condition", "MedicationRequest", "Consent", "AuditEvent", "Appointment"] {
            #expect(!plan.allows(.read, kind), "\(kind)")
        }
        for kind in ["Observation", "Communication", "DocumentReference"] {
            #expect(!plan.allows(.create, kind) && !plan.allows(.update, kind), "\(kind)")
        }
        #expect(plan.hidesRestricted && plan.named == ["p9"])
        bench.later(61)
        #expect(try await bench.admit(token, at: bench.now).permissions.isEmpty, "the term is over")
        user.proxies = []
        try await bench.book.keep(user)
        #expect(try await bench.admit(token, at: bench.now).permissions.isEmpty)
    }

    @Test func `SMART a record that is not open cannot be chosen`() async throws {
        let bench = try await bench()
        let refusal = await #expect(throws: Refusal.self) {
            _ = try await bench.code(by: bench.patient, patient: "p9")
        }
        #expect(refusal?.kind == .forbidden)
    }

    private func bench() async throws -> OAuthBench { try await OAuthBench() }
}
