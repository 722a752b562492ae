import Foundation
import JSONTree
import RecordStore
import SQLiteStore
import Testing

@testable import Gateway

@Suite struct TakeDeliveryTests {
    private func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }

    @Test func `one document has one line, a batch has lines and a summary, and answers to each message`() async throws
    {
        let bench = try IntakeBench()
        let one = try await bench.push(IntakeBench.message("1"))
        #expect(!one.isList && one.isReadable && text(one.acknowledgment).contains("MSA|AA|1"))
        #expect(try JSONTree(one.report).root["status"]?.string == "imported")
        let batch =
            Array("BHS|^~\\&\r".utf8) + IntakeBench.message("2") + IntakeBench.message("3") + Array("BTS|2\r".utf8)
        let several = try await bench.push(batch)
        let lines = text(several.report).split(separator: "\n")
        #expect(several.isList && lines.count == 3 && lines.last?.contains(#""summary":{"deliveries":2"#) == true)
        #expect(text(several.acknowledgment).components(separatedBy: "MSA|AA|").count == 3)
        #expect(IntakeAnswer(kept: several.kept) == several)
    }

    @Test func `V15 a batch with wrong counts is kept as a whole, and nothing of it is read`() async throws {
        let bench = try IntakeBench()
        let batch = Array("BHS|^~\\&\r".utf8) + IntakeBench.message("2") + Array("BTS|2\r".utf8)
        let answer = try await bench.push(batch)
        #expect(!answer.isReadable && text(answer.acknowledgment).contains("MSA|AR"))
        #expect(try await bench.states() == [.unreadable])
        #expect(try await bench.archive.counts().persons == 0)
    }

    @Test func `what cannot be read is kept, told and noted as refused`() async throws {
        let bench = try IntakeBench()
        let answer = try await bench.push(Array("{]".utf8))
        #expect(!answer.isReadable && answer.acknowledgment == nil)
        #expect(try JSONTree(answer.report).root["refused"]?.string == "json.refused")
        #expect(try await bench.states() == [.unreadable])
        #expect(try await bench.noted() == [.refused])
    }

    @Test func `what is put aside is not read, the second time neither`() async throws {
        let bench = try IntakeBench()
        _ = try await bench.push(IntakeBench.message("1"))
        for _ in 0..<2 {
            let answer = try await bench.push(IntakeBench.message("1", name: "Eve"))
            #expect(!answer.isReadable && text(answer.acknowledgment).contains("MSA|AE|1"))
        }
    }

    @Test func `Z18 what cannot be noted is not told`() async throws {
        let bench = try IntakeBench()
        await bench.register.close()
        await #expect(throws: Refusal.self) { try await bench.push(IntakeBench.message("1")) }
    }

    @Test func `a key gives the same answer again, and is a conflict for other content`() async throws {
        let bench = try IntakeBench()
        let keys = IntakeKeys(register: bench.register)
        let (one, other) = (IntakeContent.bytes([1], sha256: [1]), IntakeContent.bytes([2], sha256: [2]))
        let answer = try await bench.push(IntakeBench.message("1"))
        #expect(try await keys.claim("A", one, of: bench.northgate, at: bench.time) == nil)
        #expect(try await keys.claim("A", one, of: bench.northgate, at: bench.time) == nil)
        await keys.keep(answer, under: "A", of: bench.northgate, at: bench.time)
        #expect(try await keys.claim("A", one, of: bench.northgate, at: bench.time) == answer)
        let elsewhere = IntakePass(source: "hill", client: "engine")
        #expect(try await keys.claim("A", other, of: elsewhere, at: bench.time) == nil)
        await #expect(
            throws: Refusal(
                .conflict,
                "This Idempotency-Key was used for other content. Send a new key with new content."
            )
        ) {
            try await keys.claim("A", other, of: bench.northgate, at: bench.time)
        }
    }

    @Test func `E07 what was handed in is read after a restart, and its file goes`() async throws {
        let bench = try IntakeBench()
        let writer = try bench.jobs.folder.begin()
        try writer.append(IntakeBench.message("1"))
        try writer.finish()
        let left = try bench.jobs.folder.begin()
        try left.finish()
        let job = try await bench.jobs.begin(writer.id, sha256: [1], from: bench.northgate, at: bench.time)
        #expect(job.state == .waiting)
        try await bench.jobs.tidy()
        #expect(bench.jobs.folder.files() == [writer.id])
        #expect(try await bench.jobs.turn(at: bench.time))
        #expect(try await !bench.jobs.turn(at: bench.time))
        guard case .done(_, let answer) = try await bench.jobs.job(job.id, for: bench.northgate).state else {
            Issue.record("it is not done")
            return
        }
        #expect(answer.isReadable && bench.jobs.folder.files().isEmpty)
        await #expect(throws: Refusal.self) {
            try await bench.jobs.job(job.id, for: IntakePass(source: "northgate", client: "other"))
        }
        let tomorrow = Timestamp(milliseconds: bench.time.milliseconds + 86_400_001)
        #expect(try await !bench.jobs.turn(at: tomorrow))
        await #expect(throws: Refusal.self) { try await bench.jobs.job(job.id, for: bench.northgate) }
    }

    @Test func `only so many deliveries of one source wait`() async throws {
        let bench = try IntakeBench()
        for number in 0..<16 {
            _ = try await bench.jobs.begin("j\(number)", sha256: [1], from: bench.northgate, at: bench.time)
        }
        await #expect(throws: Refusal.self) {
            try await bench.jobs.begin("j16", sha256: [1], from: bench.northgate, at: bench.time)
        }
        let hill = IntakePass(source: "hill", client: "engine")
        #expect(try await bench.jobs.begin("j17", sha256: [1], from: hill, at: bench.time).state == .waiting)
    }
}
