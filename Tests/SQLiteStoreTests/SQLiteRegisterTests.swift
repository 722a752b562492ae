import Foundation
import GRDB
import RecordStore
import RecordStoreContract
import Testing

@testable import SQLiteStore

@Suite struct SQLiteRegisterTests {
    private let bench: SQLiteBench

    init() throws { bench = try SQLiteBench() }

    private var path: String { bench.folder + "/access.db" }

    @Test(arguments: RegisterLaw.all)
    func `a register in SQLite keeps the contract`(_ law: RegisterLaw) async throws {
        let register = try SQLiteAccessRegister(path: path)
        try await law.check(register)
        await register.close()
    }

    @Test func `what was noted is there after the file was opened again`() async throws {
        let register = try SQLiteAccessRegister(path: path)
        try await register.note(AuditedAct(at: .now, action: .execute, interaction: "login", user: "u1"))
        await register.close()
        let again = try SQLiteAccessRegister(path: path)
        #expect(try await again.acts(AuditQuery()).map(\.interaction) == ["login"])
        await again.close()
    }

    @Test(arguments: [
        "UPDATE act SET user = 'x'", "DELETE FROM act", "DELETE FROM act_person", "UPDATE act_person SET act = 9",
    ])
    func `V16·4·2 an act cannot be changed or deleted`(_ sql: String) async throws {
        let register = try SQLiteAccessRegister(path: path)
        try await register.note(
            AuditedAct(at: .now, action: .read, interaction: "read", user: "u1", persons: ["p1"])
        )
        await register.close()
        let queue = try DatabaseQueue(path: path)
        await #expect(throws: DatabaseError.self) { try await queue.write { try $0.execute(sql: sql) } }
        #expect(try await queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM act_person") } == 1)
    }

    @Test func `others can read neither register nor archive, nor what lies beside them, at any moment`() async throws {
        let register = try SQLiteAccessRegister(path: path)
        try await register.note(AuditedAct(at: .now, action: .execute, interaction: "login", user: "u1"))
        let archive = try bench.archive()
        let names = try FileManager.default.contentsOfDirectory(atPath: bench.folder)
        #expect(names.contains("access.db-wal"))
        #expect(names.contains("archive.db-wal"))
        for name in names {
            let mode = try FileManager.default.attributesOfItem(atPath: bench.folder + "/" + name)[.posixPermissions]
            #expect(mode as? Int == 0o600, "\(name)")
        }
        await register.close()
        await archive.close()
    }

    @Test func `W15 a file of a newer schema is refused`() async throws {
        await (try SQLiteAccessRegister(path: path)).close()
        try await DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 99") }
        #expect(throws: ArchiveError.newerSchema(found: 99, known: AccessSchema.steps.count)) {
            try SQLiteAccessRegister(path: path)
        }
    }
}
