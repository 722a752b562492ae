package import RecordStore

/// One sentence that holds for every register, and the check of it on an empty one.
package struct RegisterLaw: Sendable, CustomStringConvertible {
    /// The sentence, with its rule in front.
    package let description: String
    private let body: @Sendable (any AccessRegister) async throws -> Void

    init(_ description: String, _ body: @escaping @Sendable (any AccessRegister) async throws -> Void) {
        self.description = description
        self.body = body
    }

    /// - Throws: ``Breach`` if the law does not hold, or what the register throws.
    package func check(_ register: any AccessRegister) async throws { try await body(register) }

    /// All laws; a new engine passes every one.
    package static var all: [RegisterLaw] { holders + tickets + acts }

    private static let noon = Timestamp(milliseconds: 1_700_000_000_000)

    private static func later(_ seconds: Int64) -> Timestamp {
        Timestamp(milliseconds: noon.milliseconds + seconds * 1000)
    }

    private static func isContradicted(_ body: () async throws(ArchiveError) -> Void) async throws -> Bool {
        do throws(ArchiveError) {
            try await body()
            return false
        } catch {
            guard error == .contradiction else { throw error }
            return true
        }
    }

    private static let holders: [RegisterLaw] = [
        RegisterLaw("a holder is found by id, by name and by owner, each kind by itself") { register in
            try await register.keep(AccessHolder(kind: .user, id: "u1", name: "ana", body: [1]))
            try await register.keep(AccessHolder(kind: .client, id: "u1", name: "ana", body: [2]))
            try await register.keep(AccessHolder(kind: .grant, id: "g1", name: "g1", owner: "u1", body: [3]))
            try expect(try await register.holder(.user, id: "u1")?.body, is: [1], "by id")
            try expect(try await register.holder(.client, name: "ana")?.body, is: [2], "by name")
            try expect(try await register.holders(.grant, owner: "u1").map(\.body), is: [[3]], "by owner")
            try expect(try await register.holders(.grant, owner: "u2").count, is: 0, "of somebody else")
            let some = try await register.holders([(.client, "u1"), (.grant, "none"), (.grant, "g1"), (.user, "g1")])
            try expect(some.map { $0?.body }, is: [[2], nil, [3], nil], "several at once")
            let versions = try await register.holders(.user, owner: nil).map(\.version)
            try expect(versions, is: [1], "the version counts from 1")
        },
        RegisterLaw("who changes a holder must have seen its newest version, and a name is taken once") { register in
            try await register.keep(AccessHolder(kind: .user, id: "u1", name: "ana", body: [1]))
            var seen = try require(try await register.holder(.user, id: "u1"), "it is kept")
            seen.body = [2]
            let newer = seen
            try await register.keep(newer)
            let isStale = try await isContradicted { () async throws(ArchiveError) in try await register.keep(newer) }
            try expect(isStale, "an old version is refused")
            let isTaken = try await isContradicted { () async throws(ArchiveError) in
                try await register.keep(AccessHolder(kind: .user, id: "u2", name: "ana", body: []))
            }
            try expect(isTaken, "a name of another is refused")
            try expect(try await register.holder(.user, id: "u1")?.body, is: [2], "the change stays")
        },
        RegisterLaw("Z15 a holder that is removed takes its tickets along") { register in
            try await register.keep(AccessHolder(kind: .grant, id: "g1", name: "g1", body: []))
            try await register.issue(Ticket(purpose: .refresh, digest: [1], holder: "g1", expires: later(60)))
            try await register.issue(Ticket(purpose: .refresh, digest: [2], holder: "g2", expires: later(60)))
            try await register.remove(.grant, id: "g1")
            try expect(try await register.holder(.grant, id: "g1") == nil, "it is gone")
            try expect(try await register.use(.refresh, digest: [1], at: noon), is: .unknown, "so is its ticket")
            try expect(try await register.ticket(.refresh, digest: [2], at: noon) != nil, "others stay")
        },
    ]

    private static let tickets: [RegisterLaw] = [
        RegisterLaw("T03 of many who use a ticket at once, one is the first") { register in
            let ticket = Ticket(purpose: .code, digest: [7], holder: "g1", body: [9], expires: later(60))
            try await register.issue(ticket)
            let uses = try await withThrowingTaskGroup(of: TicketUse.self) { group in
                for _ in 0..<20 { group.addTask { try await register.use(.code, digest: [7], at: noon) } }
                return try await group.reduce(into: [TicketUse]()) { $0.append($1) }
            }
            try expect(uses.filter { $0 == .first(ticket) }.count, is: 1, "one first")
            try expect(uses.filter { $0 == .again(ticket) }.count, is: 19, "the others come again")
            try expect(try await register.ticket(.code, digest: [7], at: noon) == nil, "used up")
        },
        RegisterLaw("C122 a ticket ends at its time, and is of one purpose") { register in
            let ticket = Ticket(purpose: .session, digest: [7], holder: "u1", expires: later(60))
            try await register.issue(ticket)
            try expect(try await register.ticket(.session, digest: [7], at: later(59)), is: ticket, "before its end")
            try expect(try await register.ticket(.session, digest: [7], at: later(60)) == nil, "at its end")
            try expect(try await register.ticket(.refresh, digest: [7], at: noon) == nil, "for another purpose")
            try expect(try await register.use(.session, digest: [7], at: later(61)), is: .expired(ticket), "too late")
            try expect(
                try await register.use(.session, digest: [7], at: later(90_000)),
                is: .unknown,
                "a day later it is forgotten"
            )
        },
        RegisterLaw("P04 the tickets of a holder that count are listed, and no others") { register in
            for (digest, life) in [(UInt8(1), Int64(60)), (2, 90), (3, 30)] {
                try await register.issue(
                    Ticket(purpose: .session, digest: [digest], holder: "u1", body: [digest], expires: later(life))
                )
            }
            try await register.issue(Ticket(purpose: .refresh, digest: [4], holder: "u1", expires: later(60)))
            try await register.issue(Ticket(purpose: .session, digest: [5], holder: "u2", expires: later(60)))
            _ = try await register.use(.session, digest: [1], at: noon)
            let found = try await register.tickets(.session, holder: "u1", at: later(30))
            try expect(found.map(\.digest), is: [[2]], "neither used, over, of another purpose, nor somebody else's")
            try expect(found.map(\.body), is: [[2]], "with what it carries")
            try expect(try await register.tickets(.session, holder: "u1", at: noon).count, is: 2, "the longest first")
        },
        RegisterLaw("C075 tickets of one purpose can be called back") { register in
            for (digest, purpose) in [(UInt8(1), Ticket.Purpose.session), (2, .refresh)] {
                try await register.issue(Ticket(purpose: purpose, digest: [digest], holder: "u1", expires: later(60)))
            }
            try await register.revoke(holder: "u1", purpose: .session)
            try expect(try await register.ticket(.session, digest: [1], at: noon) == nil, "called back")
            try expect(try await register.ticket(.refresh, digest: [2], at: noon) != nil, "the other stays")
        },
    ]

    private static let acts: [RegisterLaw] = [
        RegisterLaw("C112 acts come newest first, by the persons they concerned and by who did them") { register in
            for (number, persons) in [["p1"], ["p1", "p2"], [], ["p2"]].enumerated() {
                try await register.note(
                    AuditedAct(
                        at: later(Int64(number)),
                        action: .read,
                        interaction: "read",
                        user: number == 3 ? "u2" : "u1",
                        kind: "Observation",
                        resource: "r\(number)",
                        persons: persons,
                        parameters: ["code", "date"],
                        outcome: number == 1 ? .refused : .success
                    )
                )
            }
            var query = AuditQuery()
            try expect(try await register.acts(query).map(\.resource), is: ["r3", "r2", "r1", "r0"], "all")
            query.persons = ["p1"]
            let found = try await register.acts(query)
            try expect(found.map(\.resource), is: ["r1", "r0"], "of one person")
            try expect(found.first?.persons, is: ["p1", "p2"], "with all persons concerned")
            try expect(found.first?.outcome, is: .refused, "with what came of it")
            try expect(found.first?.parameters, is: ["code", "date"], "with the names of parameters")
            query = AuditQuery()
            query.user = "u2"
            try expect(try await register.acts(query).map(\.resource), is: ["r3"], "of one user")
            query.user = "u1"
            query.since = later(1)
            query.limit = 1
            let newest = try await register.acts(query)
            try expect(newest.map(\.resource), is: ["r2"], "since a moment, as many as wanted")
            query.before = newest.first?.number
            try expect(try await register.acts(query).map(\.resource), is: ["r1"], "before another one")
        }
    ]
}
