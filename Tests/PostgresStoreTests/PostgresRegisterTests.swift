import RecordStore
import RecordStoreContract
import Testing

@testable import PostgresStore

@Suite(.enabled(if: PostgresBench.isPossible, "scripts/with-postgres gives a database to test with"))
struct PostgresRegisterTests {
    private let bench: PostgresBench

    init() async throws { bench = try await PostgresBench() }

    private func register() throws -> PostgresAccessRegister {
        try PostgresAccessRegister(bench.address, schema: bench.schema)
    }

    @Test(arguments: RegisterLaw.all)
    func `a register in PostgreSQL keeps the contract`(_ law: RegisterLaw) async throws {
        let register = try register()
        try await law.check(register)
        await register.close()
    }

    @Test func `what was noted is there after the register was opened again`() async throws {
        let register = try register()
        try await register.note(AuditedAct(at: .now, action: .execute, interaction: "login", user: "u1"))
        await register.close()
        let again = try self.register()
        #expect(try await again.acts(AuditQuery()).map(\.interaction) == ["login"])
        await again.close()
    }

    @Test(arguments: [
        "UPDATE act SET account = 'x'", "DELETE FROM act", "DELETE FROM act_person", "UPDATE act_person SET act = 9",
        "TRUNCATE act_person",
    ])
    func `V16·4·2 an act cannot be changed or deleted`(_ sql: String) async throws {
        let register = try register()
        try await register.note(
            AuditedAct(at: .now, action: .read, interaction: "read", user: "u1", persons: ["p1"])
        )
        await #expect(throws: PostgresError(state: "P0001")) { try await bench.execute(sql) }
        #expect(try await bench.number("SELECT count(*) FROM act_person") == 1)
        await register.close()
    }

    @Test func `two gateways use a ticket once between them`() async throws {
        let (first, second) = (try register(), try register())
        let noon = Timestamp(milliseconds: 1_700_000_000_000)
        let end = Timestamp(milliseconds: noon.milliseconds + 60_000)
        try await first.issue(Ticket(purpose: .code, digest: [7], holder: "g1", expires: end))
        let uses = try await withThrowingTaskGroup(of: TicketUse.self) { group in
            for number in 0..<20 {
                group.addTask { try await (number % 2 == 0 ? first : second).use(.code, digest: [7], at: noon) }
            }
            return try await group.reduce(into: [TicketUse]()) { $0.append($1) }
        }
        #expect(uses.filter { if case .first = $0 { true } else { false } }.count == 1)
        await first.close()
        await second.close()
    }

    @Test func `W15 a register of a newer schema is refused`() async throws {
        await (try register()).close()
        try await bench.execute("INSERT INTO schema_step (number) VALUES (99)")
        #expect(throws: ArchiveError.newerSchema(found: 99, known: AccessSchema.steps.count)) { try register() }
    }
}
