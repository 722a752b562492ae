import ClinicalRecord
import RecordStore

extension ArchiveLaw {
    package static let verdictLaws: [ArchiveLaw] =
        verdictExamples
        + (1...12).flatMap { seed in
            [
                law("7.4 link then unlink is the identity, family \(seed)") { archive, _ in
                    try await undo(.link, then: .part, in: archive, seed: seed)
                },
                law("7.4 unlink then link is the identity, family \(seed)") { archive, _ in
                    try await undo(.part, then: .link, in: archive, seed: seed)
                },
                law("7.4 W08 imports and verdicts in any order end in the same persons, family \(seed)") {
                    archive,
                    bench in
                    try await decideInAnyOrder(archive, bench, seed: seed)
                },
            ]
        }

    private static let verdictExamples: [ArchiveLaw] = [
        law("7.4 A40 then A37 is the identity") { archive, _ in
            let lake = Hospital("lakeside")
            let persons = [("1", People.adaWithoutAddress), ("2", People.adaWithoutAddress)]
            for (number, said) in persons {
                let facts = [lake.result(number, code: "1-8"), lake.result("x\(number)", code: "\(number)-6")]
                let contribution = lake.contribution(number, lake.patient(number, said), facts)
                _ = try await archive.commit(lake.intake(number, [contribution]))
            }
            let before = try await ArchivePicture(archive).decided
            for (kind, count) in [(LinkAssertion.Kind.replaces, 1), (.unlink, 2)] {
                let link = LinkAssertion(kind, otherID: lake.recordID("2"))
                _ = try await archive.commit(lake.intake("\(kind)", [lake.contribution("1", nil, links: [link])]))
                try expect(try await archive.counts().persons, is: count, "persons after \(kind)")
            }
            try expect(try await ArchivePicture(archive).decided, is: before, "persons and entries as before")
        },
        law("7.4 an operator's link stands above a sender's A37, also when that comes again") { archive, _ in
            let lake = Hospital("lakeside")
            for number in ["1", "2"] {
                let contribution = lake.contribution(number, lake.patient(number, People.ada), [lake.result(number)])
                _ = try await archive.commit(lake.intake(number, [contribution]))
            }
            let (one, other) = (lake.recordID("1"), lake.recordID("2"))
            let parting = [LinkAssertion(.unlink, otherID: other)]
            _ = try await archive.commit(lake.intake("a37", [lake.contribution("1", nil, links: parting)]))
            _ = try await archive.carryOut(OperatorAct(.link, other, one, by: "registrar", reason: "seen both"))
            _ = try await archive.commit(lake.intake("again", [lake.contribution("1", nil, links: parting)]))
            let person = try require(try await archive.person(one), "the person")
            try expect(person.person.sources.count, is: 2, "one person")
            let verdict = try require(person.links.first { $0.link.basis == .human }, "the verdict")
            try expect(verdict.reason, is: "seen both", "why")
            try expect(verdict.actor, is: "registrar", "who")
            _ = try await archive.carryOut(OperatorAct(.part, one, other, by: "registrar"))
            try expect(try await archive.counts().persons, is: 2, "the later verdict stands")
        },
        law("7.4 an operator's parting stands above a sender's A40, also when that comes later") { archive, _ in
            let lake = Hospital("lakeside")
            for number in ["1", "2"] {
                let contribution = lake.contribution(number, lake.patient(number, People.ada), [lake.result(number)])
                _ = try await archive.commit(lake.intake(number, [contribution]))
            }
            let (one, other) = (lake.recordID("1"), lake.recordID("2"))
            _ = try await archive.carryOut(OperatorAct(.part, one, other, by: "registrar"))
            let merge = [LinkAssertion(.replaces, otherID: other)]
            _ = try await archive.commit(lake.intake("a40", [lake.contribution("1", nil, links: merge)]))
            try expect(try await archive.counts().persons, is: 2, "two persons")
            let person = try require(try await archive.person(other), "the other").person
            try expect(person.sources.map(\.isRetired), is: [false], "and the other one is in use")
        },
        law("7.4 a link that another verdict forbids is refused, and nothing is written") { archive, bench in
            let lake = Hospital("lakeside")
            let ids = ["1", "2", "3"].map(lake.recordID)
            for number in ["1", "2", "3"] {
                let contribution = lake.contribution(number, lake.patient(number, People.bo))
                _ = try await archive.commit(lake.intake(number, [contribution]))
            }
            _ = try await archive.carryOut(OperatorAct(.link, ids[0], ids[1], by: "r"))
            _ = try await archive.carryOut(OperatorAct(.part, ids[1], ids[2], by: "r"))
            let before = try await bench.rowCounts(archive)
            do {
                _ = try await archive.carryOut(OperatorAct(.link, ids[0], ids[2], by: "r"))
                throw Breach("linked what is kept apart")
            } catch let error as ArchiveError { try expect(error, is: .contradiction, "the reason") }
            try expect(try await bench.rowCounts(archive), is: before, "nothing was written")
        },
    ]

    /// Two verdicts that undo each other about many pairs: those that are two persons are linked, those that are one
    /// by the word of nobody else are parted.
    private static func undo(
        _ kind: OperatorAct.Kind,
        then back: OperatorAct.Kind,
        in archive: any Archive,
        seed: Int
    ) async throws {
        for delivery in FamilyStory(seed: seed).deliveries { _ = try await archive.commit(delivery) }
        var random = SeededGenerator(seed: seed)
        let records = try await archive.people(matching: "", limit: 1000).flatMap(\.person.sources).map(\.recordID)
        let pairs = records.sorted().flatMap { one in records.filter { one < $0 }.sorted().map { (one, $0) } }
        for (one, other) in pairs.shuffled(using: &random).prefix(8) {
            let isOne = try await archive.person(one)?.person.id == archive.person(other)?.person.id
            guard isOne == (kind == .part) else { continue }
            let before = try await ArchivePicture(archive).decided
            guard try await isAccepted(OperatorAct(kind, one, other, by: "registrar"), archive) else { continue }
            _ = try await archive.carryOut(OperatorAct(back, one, other, by: "registrar"))
            let after = try await ArchivePicture(archive).decided
            try expect(after == before, "as before:\n\(after.difference(from: before))")
        }
    }

    /// Verdicts that agree with a made-up truth come when their records are known, in any order among the deliveries.
    private static func decideInAnyOrder(_ archive: any Archive, _ bench: any ArchiveBench, seed: Int) async throws {
        let story = FamilyStory(seed: seed)
        for delivery in story.deliveries { _ = try await archive.commit(delivery) }
        let records = try await archive.people(matching: "", limit: 1000).flatMap(\.person.sources).map(\.recordID)
        try await bench.empty(archive)
        let acts = verdicts(about: records.sorted(), seed: seed)
        var first: ArchivePicture?
        for order in 0..<4 {
            var random = SeededGenerator(seed: seed * 10 + order)
            var open = acts.shuffled(using: &random)
            for delivery in story.shuffled(seed: order + 1) {
                _ = try await archive.commit(delivery)
                if random.once(in: 2) { open = try await carryOut(open, archive) }
            }
            let left = try await carryOut(open, archive)
            try expect(left.count, is: 0, "every verdict is accepted")
            let picture = try await ArchivePicture(archive)
            let wanted = first ?? picture
            first = wanted
            try expect(picture == wanted, "order \(order):\n\(picture.difference(from: wanted))")
            try expect(try await archive.check().faults, is: [], "the check finds no fault in order \(order)")
            try await bench.empty(archive)
        }
    }

    /// Each record is said to be of one of three persons; some pairs get a verdict that fits, some of those get the
    /// opposite first.
    private static func verdicts(about records: [String], seed: Int) -> [[OperatorAct]] {
        var random = SeededGenerator(seed: seed)
        let truth = Dictionary(uniqueKeysWithValues: records.map { ($0, random.pick(1, 2, 3)) })
        var pairs = records.flatMap { one in records.filter { one < $0 }.map { (one, $0) } }.shuffled(using: &random)
        pairs = Array(pairs.prefix(5))
        return pairs.enumerated().map { index, pair in
            let fits: OperatorAct.Kind = truth[pair.0] == truth[pair.1] ? .link : .part
            let act = OperatorAct(fits, pair.0, pair.1, by: "registrar")
            guard index == 0 else { return [act] }
            return [OperatorAct(fits == .link ? .part : .link, pair.0, pair.1, by: "registrar"), act]
        }
    }

    /// Carries out what is about known records; returns the rest.
    private static func carryOut(_ acts: [[OperatorAct]], _ archive: any Archive) async throws -> [[OperatorAct]] {
        var left: [[OperatorAct]] = []
        for turn in acts {
            var isKnown = true
            for id in [turn[0].first, turn[0].second] {
                let person = try await archive.person(id)?.person
                isKnown = isKnown && person?.sources.contains { $0.recordID == id } == true
            }
            guard isKnown else {
                left.append(turn)
                continue
            }
            // The first word of two may be refused; the last one never is.
            for act in turn.dropLast() { _ = try await isAccepted(act, archive) }
            if let last = turn.last { _ = try await archive.carryOut(last) }
        }
        return left
    }

    private static func isAccepted(_ act: OperatorAct, _ archive: any Archive) async throws -> Bool {
        do { _ = try await archive.carryOut(act) } catch ArchiveError.contradiction { return false }
        return true
    }
}
