import ClinicalRecord
import RecordStore

extension ArchiveLaw {
    /// Imports, verdicts and replays in any order, some of them twice.
    static let sequenceLaws: [ArchiveLaw] = (1...12).map { seed in
        law("7.3 7.4 W08 imports, verdicts and replays in any order, also twice, end in one record, family \(seed)") {
            archive,
            bench in
            let story = FamilyStory(seed: seed)
            for delivery in story.deliveries { _ = try await archive.commit(delivery) }
            let records = try await archive.people(matching: "", limit: 1000).flatMap(\.person.sources).map(\.recordID)
            try await bench.empty(archive)
            let verdicts = verdicts(about: records.sorted(), seed: seed)
            var first: ArchivePicture?
            for order in 0..<4 {
                var run = SequenceRun(story, verdicts, seed: seed * 100 + order)
                try await run.finish(on: archive)
                let picture = try await ArchivePicture(archive)
                let wanted = first ?? picture
                first = wanted
                try expect(picture == wanted, "order \(order):\n\(picture.difference(from: wanted))")
                try expect(try await archive.check().faults, is: [], "the check finds no fault in order \(order)")
                try await bench.empty(archive)
            }
        }
    }

    /// Verdicts that agree with a made-up truth, so that none contradicts another.
    private static func verdicts(about records: [String], seed: Int) -> [OperatorAct] {
        var random = SeededGenerator(seed: seed + 500)
        let truth = Dictionary(uniqueKeysWithValues: records.map { ($0, random.pick(1, 2, 3)) })
        let pairs = records.flatMap { one in records.filter { one < $0 }.map { (one, $0) } }.shuffled(using: &random)
        return pairs.prefix(4).map { one, other in
            OperatorAct(truth[one] == truth[other] ? .link : .part, one, other, by: "registrar")
        }
    }
}

/// One order of all that happens to a family.
private struct SequenceRun {
    private let story: FamilyStory
    private var random: SeededGenerator
    private var arriving: [Intake]
    private var open: [OperatorAct]
    /// What has arrived, with the number of its delivery.
    private var arrived: [(delivery: Int64, intake: Intake)] = []

    init(_ story: FamilyStory, _ verdicts: [OperatorAct], seed: Int) {
        self.story = story
        random = SeededGenerator(seed: seed)
        arriving = story.deliveries.shuffled(using: &random)
        open = verdicts.shuffled(using: &random)
    }

    mutating func finish(on archive: any Archive) async throws {
        while let next = arriving.popLast() {
            let report = try await archive.commit(next)
            arrived.append((report.delivery, next))
            if random.once(in: 2) { try await decide(archive) }
            if random.once(in: 3) { try await replay(archive) }
            if random.once(in: 4), let known = arrived.randomElement(using: &random) {
                _ = try await archive.commit(known.intake)
            }
        }
        while !open.isEmpty {
            let left = open.count
            try await decide(archive)
            try expect(open.count < left, is: true, "every verdict is accepted")
        }
        try await replay(archive)
        _ = try await archive.regroup(Regrouping(limit: 1000, at: Timestamp(milliseconds: 1_800_000_000_000)))
    }

    /// Carries out the verdicts about known records, some of them twice.
    private mutating func decide(_ archive: any Archive) async throws {
        var left: [OperatorAct] = []
        for act in open {
            var isKnown = true
            for id in [act.first, act.second] {
                let person = try await archive.person(id)?.person
                isKnown = isKnown && person?.sources.contains { $0.recordID == id } == true
            }
            guard isKnown else {
                left.append(act)
                continue
            }
            for _ in 0..<random.pick(1, 2) { _ = try await archive.carryOut(act) }
        }
        open = left
    }

    /// Reads what some delivery brought again, by the same tables.
    private mutating func replay(_ archive: any Archive) async throws {
        guard let known = arrived.randomElement(using: &random),
            let contributions = story.readAgain[known.intake.delivery.bytes]
        else { return }
        let time = Timestamp(milliseconds: 1_800_000_000_000)
        _ = try await archive.restate(Restatement(of: known.delivery, contributions, at: time))
    }
}
