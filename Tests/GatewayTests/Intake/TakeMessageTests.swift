import ClinicalRecord
import HL7v2
import MappingTables
import RecordStore
import SQLiteStore
import Testing

@testable import Gateway

@Suite struct TakeMessageTests {
    @Test func `a message is accepted, kept and noted with whom it concerns`() async throws {
        let bench = try IntakeBench()
        let verdicts = await bench.send(IntakeBench.message("1"), IntakeBench.message("2"))
        let persons = verdicts.compactMap { verdict in
            if case .accepted(let report) = verdict { report.persons } else { nil }
        }
        #expect(persons.count == 2 && persons[0] == persons[1] && persons[0].count == 1)
        let acts = try await bench.register.acts(AuditQuery())
        #expect(acts.map(\.interaction) == ["intake", "intake"] && acts.allSatisfy { $0.client == "engine" })
        #expect(acts.allSatisfy { $0.persons == persons[0] && $0.outcome == .success })
        #expect(Set(acts.map(\.resource)) == Set(verdicts.map { $0.delivery.map(String.init) }))
    }

    @Test func `V09 the same again is accepted, the same id with other content is put aside each time`() async throws {
        let bench = try IntakeBench()
        let other = IntakeBench.message("1", name: "Eve")
        var verdicts: [MessageVerdict] = []
        for bytes in [IntakeBench.message("1"), IntakeBench.message("1"), other, other] {
            verdicts += await bench.send(bytes)
        }
        let reasons = verdicts.map { verdict in
            if case .putAside(_, let reason) = verdict { reason } else { nil as MessageVerdict.Reason? }
        }
        #expect(reasons == [nil, nil, .reusedID, .reusedID])
        #expect(Set(verdicts.compactMap(\.delivery)).count == 2)
        #expect(try await bench.states() == [.imported, .unreadable])
        #expect(try await bench.archive.people(matching: "Eve", limit: 9).isEmpty)
        #expect(try await bench.noted() == [.success, .success, .refused, .refused])
    }

    @Test func `V09 what was put aside stays aside when originals are read again`() async throws {
        let bench = try IntakeBench()
        _ = await bench.send(IntakeBench.message("1"), IntakeBench.message("1", name: "Eve"))
        var outcomes: [Replay.Outcome] = []
        let reader = DeliveryReader(tables: .standard, sites: SiteDirectory())
        try await Replay(archive: bench.archive, reader: reader)(isApplied: true, at: bench.time) {
            outcomes.append($0)
        }
        #expect(outcomes.count == 2 && outcomes.allSatisfy { $0.differences.isEmpty })
        #expect(try await bench.archive.people(matching: "Eve", limit: 9).isEmpty)
    }

    @Test func `V15 two messages in one frame are none, and are kept as they are`() async throws {
        let bench = try IntakeBench()
        let bytes = IntakeBench.message("1") + IntakeBench.message("2")
        guard case .putAside(let report, .unreadable(let error)) = await bench.send(bytes)[0] else {
            Issue.record("it was read")
            return
        }
        #expect(error.code == .severalMessages)
        #expect(try await bench.archive.delivery(report.delivery)?.bytes == bytes)
    }

    @Test func `what cannot be kept now is rejected, and so is what cannot be noted`() async throws {
        let bench = try IntakeBench()
        await bench.register.close()
        #expect(await bench.send(IntakeBench.message("1")) == [.rejected(.unavailable)])
        #expect(try await bench.states() == [.imported])
        await bench.archive.close()
        #expect(await bench.send(IntakeBench.message("2")) == [.rejected(.unavailable)])
    }

    @Test func `a sender that is not known is noted, and nothing is kept`() async throws {
        let bench = try IntakeBench()
        let verdict = await bench.takeMessage.refuse(.unknownSender, at: "mllp", bench.time)
        #expect(verdict == .rejected(.unknownSender) && verdict.delivery == nil)
        #expect(try await bench.noted() == [.refused])
        #expect(try await bench.states().isEmpty)
    }
}
