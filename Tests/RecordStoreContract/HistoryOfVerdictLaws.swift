import ClinicalRecord
import RecordStore

extension ArchiveLaw {
    /// What becomes of the versions of persons and entries when two verdicts undo each other.
    static let historyOfVerdictLaws: [ArchiveLaw] = (1...12).flatMap { seed in
        [
            law("7.4 link then unlink keeps every version of everything, family \(seed)") { archive, _ in
                try await undo(.link, then: .part, in: archive, seed: seed)
            },
            law("7.4 unlink then link keeps every version of everything, family \(seed)") { archive, _ in
                try await undo(.part, then: .link, in: archive, seed: seed)
            },
        ]
    }

    /// An entry or a person by the id that it had when the archive was asked.
    private struct Name: Hashable {
        let kind: String
        let id: String
    }

    private static func undo(
        _ kind: OperatorAct.Kind,
        then back: OperatorAct.Kind,
        in archive: any Archive,
        seed: Int
    ) async throws {
        for delivery in FamilyStory(seed: seed).deliveries { _ = try await archive.commit(delivery) }
        var random = SeededGenerator(seed: seed + 100)
        let records = try await archive.people(matching: "", limit: 1000).flatMap(\.person.sources).map(\.recordID)
        let pairs = records.sorted().flatMap { one in records.filter { one < $0 }.sorted().map { (one, $0) } }
        for (one, other) in pairs.shuffled(using: &random).prefix(4) {
            let isOne = try await archive.person(one)?.person.id == archive.person(other)?.person.id
            guard isOne == (kind == .part) else { continue }
            let before = try await histories(archive)
            guard try await accepts(OperatorAct(kind, one, other, by: "registrar"), archive) else { continue }
            _ = try await archive.carryOut(OperatorAct(back, one, other, by: "registrar"))
            try compare(try await histories(archive), since: before)
        }
    }

    private static func accepts(_ act: OperatorAct, _ archive: any Archive) async throws -> Bool {
        do { _ = try await archive.carryOut(act) } catch ArchiveError.contradiction { return false }
        return true
    }

    /// All versions of all that can be read now, newest first.
    private static func histories(_ archive: any Archive) async throws -> [Name: [EntryVersion]] {
        var found: [Name: [EntryVersion]] = [:]
        for person in try await archive.people(matching: "", limit: 1000).map(\.person) {
            let entries = try await archive.record(of: person.id)?.entries ?? []
            for name in [Name(kind: "Patient", id: person.id)] + entries.map({ Name(kind: $0.kind, id: $0.id) }) {
                found[name] = try await archive.history(kind: name.kind, id: name.id)
            }
        }
        return found
    }

    private static func compare(_ after: [Name: [EntryVersion]], since before: [Name: [EntryVersion]]) throws {
        try expect(Set(after.keys), is: Set(before.keys), "the same persons and entries can be read")
        for (name, old) in before {
            let new = try require(after[name], "the history of \(name)")
            try expect(new.first?.json, is: old.first?.json, "\(name) reads as before")
            try expect(new.first.map { $0.until == nil }, is: true, "\(name) stands now")
            let kept = new.suffix(old.count)
            try expect(kept.map(\.json), is: old.map(\.json), "\(name) has every version it had")
            try expect(kept.map(\.version), is: old.map(\.version), "under the numbers they had")
            try expect(kept.map(\.since), is: old.map(\.since), "since when they held")
            try expect(kept.dropFirst().map(\.until), is: old.dropFirst().map(\.until), "until when older ones held")
            for (later, earlier) in zip(new, new.dropFirst()) {
                try expect(earlier.until.map { $0 <= later.since }, is: true, "\(name) reads one way at a time")
            }
            // What no verdict touched has no new version, and what one did has two: there and back.
            try expect(new.count <= old.count + 2, is: true, "\(name) has no more versions than verdicts")
        }
    }
}
