import ClinicalRecord
import RecordStore

extension ArchiveLaw {
    static let changeLaws: [ArchiveLaw] = [
        law("D17 what changes did is told in their order, whole and always alike, by pages of any size") { archive, _ in
            let hospital = Hospital("lakeside")
            var expected: [ResourceChange] = []
            for number in 0..<3 {
                for key in ["a", "b"] {
                    let result = hospital.result(key, value: "1\(number)", at: "2024-03-05T0\(number):00:00Z")
                    let isFirst = number == 0 && key == "a"
                    let patient = isFirst ? hospital.patient("1", People.ada) : nil
                    let contribution = hospital.contribution("1", patient, [result])
                    let change = try await archive.commit(hospital.intake("\(key)\(number)", [contribution])).delivery
                    let deed = number == 0 ? ResourceChange.Deed.created : .updated
                    expected.append(ResourceChange(change: change, kind: "Observation", id: result.id, deed))
                    guard isFirst else { continue }
                    let id = hospital.recordID("1")
                    expected.append(ResourceChange(change: change, kind: "Patient", id: id, .created))
                }
            }
            try expect(try await archive.changes(after: 0, limit: 100), is: expected, "all at once")
            for limit in 1...4 {
                var (found, after): ([ResourceChange], Int64) = ([], 0)
                while let last = try await archive.changes(after: after, limit: limit).last {
                    found += try await archive.changes(after: after, limit: limit)
                    after = last.change
                }
                try expect(found, is: expected, "by pages of \(limit)")
            }
            let last = try require(expected.last, "a change")
            try expect(try await archive.changes(after: last.change, limit: 9), is: [], "nothing behind the last")
        },
        law("D17 what a change did is told alike after others have replaced or removed it") { archive, _ in
            let hospital = Hospital("lakeside")
            let results = ["a", "b", "c"].map { hospital.result($0, value: "1") }
            let patient = hospital.patient("1", People.ada)
            let first = hospital.contribution("1", patient, results)
            let begun = try await archive.commit(hospital.intake("1", [first])).delivery
            let created = try await archive.changes(after: 0, limit: 1)
            try expect(created.count, is: 4, "a change is told whole, however small the page")
            try expect(Set(created.map(\.deed)), is: [.created], "all of it is new")
            let gone = hospital.contribution("1", nil, [], withdrawn: [results[0].id])
            let removal = try await archive.restate(
                Restatement(of: begun, [gone], at: Timestamp(milliseconds: 1_800_000_000_000))
            )
            let changed = hospital.contribution("1", nil, [hospital.result("b", value: "2")])
            let update = try await archive.commit(hospital.intake("2", [changed])).delivery
            let again = try await archive.changes(after: 0, limit: 1).filter { $0.change == begun }
            try expect(again, is: created, "the first change, read again")
            let rest = [
                ResourceChange(change: removal, kind: "Observation", id: results[0].id, .removed),
                ResourceChange(change: update, kind: "Observation", id: results[1].id, .updated),
            ]
            try expect(try await archive.changes(after: begun, limit: 9), is: rest, "removed, then updated")
        },
        law("D17 a change of nothing before one that is larger than a page hides nothing behind it") { archive, _ in
            let hospital = Hospital("lakeside")
            let first = hospital.contribution("1", hospital.patient("1", People.ada), [hospital.result("a")])
            let begun = try await archive.commit(hospital.intake("1", [first])).delivery
            _ = try await archive.commit(hospital.intake("nothing", []))
            let results = (0..<5).map { hospital.result("b\($0)") }
            _ = try await archive.commit(hospital.intake("2", [hospital.contribution("1", nil, results)]))
            for limit in 1...6 {
                let found = try await archive.changes(after: begun, limit: limit)
                try expect(Set(found.map(\.id)), is: Set(results.map(\.id)), "all of it, by pages of \(limit)")
            }
        },
        law("D17 what changes nothing is told of by nobody") { archive, _ in
            let hospital = Hospital("lakeside")
            let contribution = hospital.contribution("1", hospital.patient("1", People.ada), [hospital.result("a")])
            let first = try await archive.commit(hospital.intake("1", [contribution])).delivery
            _ = try await archive.commit(hospital.intake("2", [contribution]))
            try expect(try await archive.changes(after: first, limit: 9), is: [], "the same said again")
        },
    ]
}
