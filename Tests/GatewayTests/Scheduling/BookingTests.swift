import ClinicalRecord
import JSONTree
import RecordStore
import SQLiteStore
import Testing

@testable import Gateway

@Suite struct BookingTests {
    @Test func `F17 a time is kept, booked, moved and cancelled, and each leaves Slot and Appointment as R4 has them`()
        async throws
    {
        let house = try await VisitHouse()
        try await house.open()
        let free = try await house.free()
        #expect(free.map { $0.start.dropFirst(11).prefix(5) } == ["09:00", "09:20", "09:40"])
        let key = try await house.hold(free[0].slot.name, house.ana)
        #expect(try await house.slots() == ["free": 2, "busy-tentative": 1])
        #expect(try await house.free().count == 2)
        #expect(try await house.visit(key, house.ana).isOpenOffer(at: .now))

        try await house.booking.confirm(house.ana.handle, key, comment: "By wheelchair", by: house.ana.user)
        #expect(try await house.slots() == ["free": 2, "busy": 1])
        let stored = try await house.house.stored("Appointment", of: house.house.a)
        #expect(stored.count == 1)
        let root = try #require(stored.first?.root)
        #expect(root["status"]?.string == "booked" && root["comment"]?.string == "By wheelchair")
        #expect(root["start"]?.string == free[0].start)
        #expect(root["extension"] == nil)
        let actors = root["participant"]?.elements.compactMap { $0["actor"]?["display"]?.string } ?? []
        #expect(actors == ["Dr. Oak", "Room 3"])

        try await house.changing.move(house.ana.handle, key, to: free[2].slot.name, by: house.ana.user)
        #expect(try await house.visit(key, house.ana).start == free[2].slot.start)
        #expect(try await house.free().map(\.start) == [free[0].start, free[1].start])

        try await house.changing.cancel(house.ana.handle, key, reason: "A cold", by: house.ana.user)
        let over = try #require(try await house.house.stored("Appointment", of: house.house.a).first?.root)
        #expect(over["status"]?.string == "cancelled" && over["cancelationReason"]?["text"]?.string == "A cold")
        #expect(try await house.slots() == ["free": 3])
    }

    @Test func `C116 of a hundred who book one time at once one gets it, and the others are told`() async throws {
        let house = try await VisitHouse()
        try await house.open()
        let name = try await house.free()[0].slot.name
        var outcomes: [Refusal.Kind?] = []
        await withTaskGroup(of: Refusal.Kind?.self) { group in
            for number in 0..<100 {
                group.addTask {
                    let who = number.isMultiple(of: 2) ? house.ana : house.bobs
                    // Who asks twice has one time: so each asks under a mark of their own, as two accounts would.
                    return await house.house.refusal {
                        let slot = try await house.reading.slot(
                            name,
                            in: house.reading.list(who.handle, by: who.user).record
                        )
                        guard let slot else { throw VisitDesk.taken }
                        let id = who.user.login == "ana" ? house.house.a : house.house.b
                        _ = try await house.operations.take(
                            slot: slot.slot.id,
                            appointment: nil,
                            patient: id,
                            books: true,
                            under: .operatorOnly
                        )
                    }
                }
            }
            for await outcome in group { outcomes.append(outcome) }
        }
        #expect(outcomes.count { $0 == nil } >= 1)
        #expect(outcomes.allSatisfy { $0 == nil || $0 == .conflict || $0 == .gone })
        var booked = 0
        for id in [house.house.a, house.house.b] {
            for tree in try await house.house.stored("Appointment", of: id)
            where tree.root["status"]?.string == "booked" {
                booked += 1
            }
        }
        #expect(booked == 1)
        #expect(try await house.slots() == ["free": 2, "busy": 1])
    }

    @Test func `two who want one time: one has it, the other is told, and a form that comes twice keeps one time`()
        async throws
    {
        let house = try await VisitHouse()
        try await house.open()
        let name = try await house.free()[0].slot.name
        async let one = house.house.refusal { _ = try await house.hold(name, house.ana) }
        async let other = house.house.refusal { _ = try await house.hold(name, house.bobs) }
        let outcomes = await [one, other]
        #expect(outcomes.count { $0 == nil } == 1 && outcomes.count { $0 == .conflict } == 1)
        let winner = outcomes[0] == nil ? house.ana : house.bobs
        let first = try await house.hold(name, winner)
        #expect(try await house.hold(name, winner) == first)
        #expect(try await house.hold(name, winner, "another form") == first)
        #expect(try await house.slots() == ["free": 2, "busy-tentative": 1])
    }

    @Test func `who keeps another time, or none, gives the first one back`() async throws {
        let house = try await VisitHouse()
        try await house.open()
        let free = try await house.free()
        _ = try await house.hold(free[0].slot.name, house.ana, "one")
        let second = try await house.hold(free[1].slot.name, house.ana, "two")
        #expect(try await house.slots() == ["free": 2, "busy-tentative": 1])
        try await house.booking.letGo(house.ana.handle, second, by: house.ana.user)
        #expect(try await house.slots() == ["free": 3])
        let refused = await house.house.refusal {
            try await house.booking.confirm(house.ana.handle, second, by: house.ana.user)
        }
        #expect(refused == .gone)
    }

    @Test func `a page with several times keeps the one that was chosen, whatever was chosen before`() async throws {
        let house = try await VisitHouse()
        try await house.open()
        let free = try await house.free()
        let first = try await house.hold(free[0].slot.name, house.ana, "one page")
        let second = try await house.hold(free[1].slot.name, house.ana, "one page")
        #expect(first != second)
        #expect(try await house.visit(second, house.ana).start == free[1].slot.start)
    }

    @Test func `one record does not take all that the clinic has`() async throws {
        let house = try await VisitHouse()
        try await house.open(house.draft(from: "09:00", to: "13:00"))
        let free = try await house.free()
        for number in 0..<10 { _ = try await house.book(free[number].slot.name, house.ana, "k\(number)") }
        let refused = await house.house.refusal { _ = try await house.hold(free[10].slot.name, house.ana, "more") }
        #expect(refused == .busy)
        _ = try await house.hold(free[10].slot.name, house.bobs)
    }

    @Test func `a wait ends with the last day that suits`() async throws {
        let house = try await VisitHouse()
        try await house.open(house.draft(from: "09:00", to: "09:20"))
        _ = try await house.book(try await house.free()[0].slot.name, house.ana)
        let wait = try await house.bobWaits()
        await house.offers(at: .now)
        #expect(try await house.visit(wait.key, house.bobs).stage == .waiting)
        await house.offers(at: Timestamp(milliseconds: Timestamp.now.milliseconds + 4 * 86_400_000))
        #expect(try await house.visit(wait.key, house.bobs).stage == .cancelled)
        #expect(try await house.house.queue.list([.visit], by: house.house.doctor, at: .now).isEmpty)
    }

    @Test func `Z08 another's appointment, another's record and none are the same nothing`() async throws {
        let house = try await VisitHouse()
        try await house.open()
        let key = try await house.book(try await house.free()[0].slot.name, house.ana)
        let other = try await house.free()[0].slot.name
        let tries: [() async throws -> Void] = [
            { _ = try await house.reading.one(house.bobs.handle, key, by: house.bob) },
            { try await house.changing.cancel(house.bobs.handle, key, reason: "", by: house.bob) },
            { try await house.changing.move(house.bobs.handle, key, to: other, by: house.bob) },
            { try await house.changing.cancel(house.ana.handle, key, reason: "", by: house.bob) },
            { _ = try await house.booking.hold(house.ana.handle, other, WorkForm("k", of: house.bob), by: house.bob) },
            {
                _ = try await house.booking.hold(
                    house.ana.handle,
                    other,
                    WorkForm("k", of: house.house.manager),
                    by: house.house.manager
                )
            },
            { _ = try await house.making.all(by: house.bob) },
            { _ = try await house.tending.day("x", "", by: house.bob) },
            { try await house.tending.set(other, isBlocked: true, by: house.bob) },
            { try await house.tending.mark(.arrived, house.bobs.handle, key, by: house.bob) },
        ]
        for attempt in tries { #expect(await house.house.refusal(attempt) == .notFound) }
        #expect(try await house.slots() == ["free": 2, "busy": 1])
        var query = AuditQuery()
        query.limit = 50
        let acts = try await house.house.register.acts(query)
        #expect(acts.contains { $0.user == house.bob.id && $0.outcome == .refused })
    }

    @Test func `who waits is offered what is given back, once, and says yes or no`() async throws {
        let house = try await VisitHouse()
        try await house.open(house.draft(from: "09:00", to: "09:20"))
        let key = try await house.book(try await house.free()[0].slot.name, house.ana)
        let wait = try await house.bobWaits()
        #expect(wait.stage == .waiting)
        #expect(
            try await house.house.queue.list([.visit], by: house.house.doctor, at: .now).first?.visit?.service
                == "Check-up"
        )
        try await house.changing.cancel(house.ana.handle, key, reason: "", by: house.ana.user)
        #expect(try await house.visit(wait.key, house.bobs).stage == .proposed)
        #expect(try await house.slots() == ["busy-tentative": 1])

        try await house.booking.letGo(house.bobs.handle, wait.key, by: house.bob)
        #expect(try await house.visit(wait.key, house.bobs).stage == .waiting)
        #expect(try await house.slots() == ["free": 1])
        await house.offers()
        #expect(try await house.visit(wait.key, house.bobs).stage == .waiting, "offered again what was refused")

        try await house.open(house.draft(from: "10:00", to: "10:20"), "more")
        #expect(try await house.visit(wait.key, house.bobs).stage == .proposed)
        let late = Timestamp(milliseconds: Timestamp.now.milliseconds + 16 * 60_000)
        await house.offers(at: late)
        #expect(try await house.visit(wait.key, house.bobs).stage == .waiting)
        try await house.open(house.draft(from: "11:00", to: "11:20"), "most")
        try await house.booking.confirm(house.bobs.handle, wait.key, by: house.bob)
        #expect(try await house.visit(wait.key, house.bobs).stage == .booked)
        #expect(try await house.house.queue.list([.visit], by: house.house.doctor, at: .now).isEmpty)
    }
}
