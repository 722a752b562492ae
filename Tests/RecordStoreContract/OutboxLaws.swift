import RecordStore

extension ArchiveLaw {
    private static func time(_ seconds: Int64) -> Timestamp {
        Timestamp(milliseconds: 1_800_000_000_000 + seconds * 1000)
    }

    private static func item(
        _ event: String,
        to recipient: String = "ana",
        by channel: String = "email",
        lane: String? = nil,
        due seconds: Int64 = 0
    ) -> OutboxItem {
        OutboxItem(
            event: event,
            recipient: recipient,
            channel: channel,
            kind: "message",
            lane: lane ?? "\(recipient) \(channel)",
            due: time(seconds),
            body: Array(event.utf8)
        )
    }

    private static func post(_ archive: any Archive, _ items: [OutboxItem]) async throws {
        try expect(try await archive.carryOut(.post(items, nil, at: time(0))), is: .done(true), "it is posted")
    }

    private static func claim(
        _ archive: any Archive,
        _ worker: String = "one",
        at seconds: Int64 = 0
    ) async throws -> [OutboxItem] {
        let write = OutboxWrite.claim(worker: worker, at: time(seconds), until: time(seconds + 60))
        guard case .claimed(let items) = try await archive.carryOut(write) else { throw Breach("a claim is answered") }
        return items
    }

    private static func settle(
        _ archive: any Archive,
        _ items: [OutboxItem],
        _ outcome: OutboxWrite.Outcome,
        by worker: String = "one"
    ) async throws -> Bool {
        try await archive.carryOut(.settle(items.map(\.number), worker: worker, outcome)) == .done(true)
    }

    static let outboxLaws: [ArchiveLaw] = outboxKeeping + outboxTrying + outboxLooking

    private static let outboxKeeping: [ArchiveLaw] = [
        law("an event is posted once for each recipient and channel, and what is sent is sent once") { archive, _ in
            try await post(archive, [item("a", lane: "1"), item("a", by: "sms"), item("a", to: "bo")])
            try await post(archive, [item("a", lane: "1"), item("a", by: "sms"), item("a", to: "bo")])
            try expect(try await archive.outboxDepth().waiting, is: 3, "three and no more")
            for _ in 0..<3 {
                let found = try await claim(archive)
                try expect(found.count, is: 1, "each by itself")
                try expect(try await settle(archive, found, .sent), "it is sent")
            }
            try expect(try await claim(archive), is: [], "nothing is left")
            try await post(archive, [item("a", lane: "1")])
            try expect(try await claim(archive), is: [], "what was sent is not sent again")
            try expect(try await archive.outboxDepth().sent, is: 3, "and counts as sent")
            try expect(
                try await archive.carryOut(.forget(before: time(1))),
                is: .done(true),
                "in the end it is forgotten"
            )
            try expect(try await archive.outboxDepth(), is: OutboxDepth(), "for good")
        },
        law("what is due in one lane leaves as one, and what comes later by itself") { archive, _ in
            try await post(archive, [item("a"), item("b"), item("later", due: 30), item("x", to: "bo", due: 1)])
            let first = try await claim(archive)
            try expect(first.map(\.event), is: ["a", "b"], "both that are due")
            try expect(Set(first.map(\.bundle)), is: [first[0].number], "under the number of the first")
            let failed = OutboxWrite.Outcome.failed(trouble: "unreachable", since: time(0), due: time(40))
            try expect(try await settle(archive, first, failed), "it fails")
            try expect(try await claim(archive, at: 39).map(\.event), is: ["x"], "others do not wait for it")
            try expect(try await claim(archive, at: 39).map(\.event), is: ["later"], "nor do later ones")
            let again = try await claim(archive, at: 41)
            try expect(again.map(\.event), is: ["a", "b"], "the same ones are tried again, and nothing joins them")
            try expect(again.map(\.bundle), is: first.map(\.bundle), "as the same letter")
            try expect(again.map(\.failures), is: [1, 1], "which failed once")
            try expect(again[0].failingSince, is: time(0), "since then")
            try expect(again.map { String(decoding: $0.body, as: UTF8.self) }, is: ["a", "b"], "with what it says")
        },
        law("what is postponed before it was ever tried may be joined") { archive, _ in
            try await post(archive, [item("a")])
            try expect(try await settle(archive, try await claim(archive), .postponed(due: time(10))), "it waits")
            try await post(archive, [item("b", due: 5)])
            try expect(try await claim(archive, at: 11).map(\.event), is: ["a", "b"], "and goes with another one")
        },
    ]

    private static let outboxTrying: [ArchiveLaw] = [
        law("W04 E09 who has lost a lease settles nothing, and what nobody settled is claimed again") { archive, _ in
            try await post(archive, [item("a")])
            let first = try await claim(archive, "one")
            try expect(try await claim(archive, "two", at: 59), is: [], "a lease holds")
            let second = try await claim(archive, "two", at: 61)
            try expect(second.map(\.number), is: first.map(\.number), "and ends")
            try expect(second.map(\.bundle), is: first.map(\.bundle), "the letter is the same")
            try expect(try await settle(archive, first, .sent, by: "one"), is: false, "the first came too late")
            try expect(try await archive.outboxDepth().waiting, is: 1, "which changes nothing")
            try expect(try await settle(archive, second, .sent, by: "two"), "the second has it")
            try expect(try await settle(archive, second, .sent, by: "two"), is: false, "once")
        },
        law("what is dead is shown and never what it says, and may be tried once more with what left with it") {
            archive,
            _ in
            try await post(archive, [item("a"), item("b")])
            try expect(try await settle(archive, try await claim(archive), .dead(trouble: "refused")), "both are dead")
            try expect(try await claim(archive, at: 9_999), is: [], "nobody tries them")
            let dead = try await archive.deadLetters(limit: 9)
            try expect(dead.map(\.kind), is: ["message", "message"], "which kind")
            try expect(dead.map(\.channel), is: ["email", "email"], "by which channel")
            try expect(dead.map(\.trouble), is: ["refused", "refused"], "why")
            try expect(dead.map(\.madeAt), is: [time(0), time(0)], "since when")
            try expect(try await archive.deadLetters(limit: 1).count, is: 1, "as many as are asked for")
            let number = dead[0].number
            try expect(try await archive.carryOut(.revive(number, at: time(100))), is: .done(true), "it is revived")
            try expect(try await archive.carryOut(.revive(number, at: time(100))), is: .done(false), "once")
            try expect(try await claim(archive, at: 100).map(\.event), is: ["a", "b"], "and tried again as one")
            try expect(try await archive.deadLetters(limit: 9), is: [], "nothing is dead")
        },
        law("what is not wanted any more is dropped and never sent") { archive, _ in
            try await post(archive, [item("a")])
            try expect(try await settle(archive, try await claim(archive), .dropped), "it is dropped")
            try expect(try await claim(archive, at: 9_999), is: [], "and gone")
            try expect(try await archive.outboxDepth().dropped, is: 1, "which is counted")
        },
    ]

    private static let outboxLooking: [ArchiveLaw] = [
        law("the mark moves with what was found, and who looked from an old one posts nothing") { archive, _ in
            try expect(try await archive.outboxMark(), is: nil, "nobody has looked yet")
            let begin = OutboxWrite.Mark(from: nil, to: 4)
            try expect(try await archive.carryOut(.post([], begin, at: time(0))), is: .done(true), "somebody looks")
            try expect(try await archive.outboxMark(), is: 4, "and says how far")
            try expect(
                try await archive.carryOut(.post([item("b")], begin, at: time(0))),
                is: .done(false),
                "another one was slower"
            )
            try expect(try await archive.outboxDepth().waiting, is: 0, "and posted nothing")
            let next = OutboxWrite.Mark(from: 4, to: 9)
            try expect(
                try await archive.carryOut(.post([item("c", due: 7)], next, at: time(0))),
                is: .done(true),
                "on it goes"
            )
            try expect(try await archive.outboxMark(), is: 9, "both moved")
            try expect(try await archive.outboxDepth().oldestDue, is: time(7), "and one waits")
        },
        ArchiveLaw("what waits in the outbox survives a restart") { bench in
            let archive = try await bench.open()
            try await post(archive, [item("a")])
            _ = try await claim(archive)
            await archive.close()
            let again = try await bench.open()
            try expect(try await claim(again, "two", at: 61).map(\.event), is: ["a"], "it is still there")
            await again.close()
        },
    ]
}
