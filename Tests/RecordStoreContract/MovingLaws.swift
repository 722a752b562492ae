import ClinicalRecord
import Findings
import RecordStore

extension ArchiveLaw {
    static let movingLaws: [ArchiveLaw] = [
        law("a resource that comes with another person moves to that person") { archive, _ in
            let lake = Hospital("lakeside")
            let result = lake.result("a")
            _ = try await archive.commit(
                lake.intake("1", [lake.contribution("1", lake.patient("1", People.ada), [result])])
            )
            let report = try await archive.commit(
                lake.intake("2", [lake.contribution("2", lake.patient("2", People.bo), [result])])
            )
            let entry = try require(try await archive.entry(kind: "Observation", id: result.id), "the entry")
            try expect(entry.personID, is: lake.recordID("2"), "it belongs to the person named last")
            let left = try require(try await archive.record(of: lake.recordID("1")), "the first record")
            try expect(left.entries.count, is: 0, "the first person has it no more")
            try expect(report.findings.warning, is: 1, "the report says so")
        },
        law("a version that does not stand leaves no search key behind") { archive, bench in
            let lake = Hospital("lakeside")
            let (ada, bo) = (lake.patient("1", People.ada), lake.patient("2", People.bo))
            let time = "2024-03-05T09:00:00Z"
            let one = lake.result("a", value: "13.2", status: "preliminary", at: time)
            for other in [lake.result("a", value: "13.4", at: time), lake.result("a", value: "13.4", at: "2024-03-06")]
            {
                for (first, second) in [(one, other), (other, one)] {
                    for (number, version) in [first, second, first].enumerated() {
                        let own = lake.contribution("1", ada, [version, lake.result("b\(number)", value: "13.4")])
                        _ = try await archive.commit(lake.intake("\(number)", [own]))
                    }
                    _ = try await archive.commit(lake.intake("4", [lake.contribution("2", bo, [second])]))
                    _ = try await archive.commit(lake.intake("5", [lake.contribution("2", bo, [first])]))
                    try expect(try await archive.check().faults, is: [], "the check finds no fault")
                    try await bench.empty(archive)
                }
            }
        },
        law("resources of nobody live in the directory") { archive, _ in
            let lake = Hospital("lakeside")
            let organization = lake.resource("Organization", "o", #""name":"Lakeside Hospital""#)
            let report = try await archive.commit(lake.intake("1", [lake.contribution(nil, nil, [organization])]))
            let entry = try require(try await archive.entry(kind: "Organization", id: organization.id), "the entry")
            try expect(report.persons, is: [], "nobody is spoken of")
            try expect(entry.personID, is: nil, "it belongs to nobody")
            let page = try await archive.entries(EntryQuery(of: nil, kinds: ["Organization"]))
            try expect(page.entries, is: [entry], "it is listed in the directory")
        },
        law("7.3 the order of deliveries does not change the records") { archive, bench in
            let (lake, hill) = (Hospital("lakeside"), Hospital("hilltop"))
            func deliveries(_ mark: String) -> [Intake] {
                let old = lake.result("a", value: "13.2", status: "preliminary", at: "2024-03-05T09:00:00Z")
                let new = lake.result("a", value: "13.4", at: "2024-03-05T12:00:00Z")
                let patient = lake.patient("1", People.ada)
                return [
                    lake.intake("1\(mark)", [lake.contribution("1", patient, [old])]),
                    lake.intake("2\(mark)", [lake.contribution("1", patient, [new, lake.result("c", code: "1-8")])]),
                    hill.intake(
                        "3\(mark)",
                        [hill.contribution("9", hill.patient("9", People.ada), [hill.result("b", value: "13.4")])]
                    ),
                ]
            }
            var found: Set<[[UInt8]]> = []
            for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
                let all = deliveries("")
                for index in order { _ = try await archive.commit(all[index]) }
                let record = try require(try await archive.record(of: lake.recordID("1")), "the record")
                found.insert(record.entries.map(\.json) + [record.person?.json ?? []])
                try await bench.empty(archive)
            }
            try expect(found.count, is: 1, "six orders give one record")
        },
    ]
}
