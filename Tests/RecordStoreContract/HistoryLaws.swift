import ClinicalRecord
import Findings
import RecordStore

extension ArchiveLaw {
    static let historyLaws: [ArchiveLaw] = [
        law("C8 a newer statement makes a new version and the old one stays readable") { archive, _ in
            let hospital = Hospital("lakeside")
            let patient = hospital.patient("1", People.ada)
            let old = hospital.result("a", value: "13.2", status: "preliminary", at: "2024-03-05T09:00:00Z")
            let new = hospital.result("a", value: "13.4", at: "2024-03-05T12:00:00Z")
            let first = try await archive.commit(hospital.intake("1", [hospital.contribution("1", patient, [old])]))
            let second = try await archive.commit(hospital.intake("2", [hospital.contribution("1", patient, [new])]))
            let entry = try require(try await archive.entry(kind: "Observation", id: new.id), "the entry")
            let history = try await archive.history(kind: "Observation", id: new.id)
            try expect([second.created, second.updated], is: [0, 1], "one entry has a new version")
            try expect(entry.entry.json, is: new.json, "the newer statement stands")
            try expect(entry.version, is: second.delivery, "its version is the number of the change")
            try expect(history.map(\.version), is: [second.delivery, first.delivery], "newest first")
            try expect(history.map(\.json), is: [new.json, old.json], "the old content is there")
            try expect(history[1].until, is: history[0].since, "one ends when the other begins")
        },
        law("C8 an older statement that comes late changes nothing and is reported") { archive, _ in
            let hospital = Hospital("lakeside")
            let old = hospital.result("a", value: "13.2", at: "2024-03-05T09:00:00Z")
            let new = hospital.result("a", value: "13.4", at: "2024-03-05T12:00:00Z")
            _ = try await archive.commit(hospital.intake("1", [hospital.contribution("1", nil, [new])]))
            let report = try await archive.commit(hospital.intake("2", [hospital.contribution("1", nil, [old])]))
            let entry = try require(try await archive.entry(kind: "Observation", id: new.id), "the entry")
            try expect(report.unchanged, is: 1, "nothing new")
            try expect(report.findings.note, is: 1, "a note says so")
            try expect(entry.entry.json, is: new.json, "the newer one stands")
            let count = try await archive.history(kind: "Observation", id: new.id).count
            try expect(count, is: 1, "no version was made")
        },
        law("other bytes that say the same make no version") { archive, _ in
            let hospital = Hospital("lakeside")
            let contribution = hospital.contribution("1", hospital.patient("1", People.ada), [hospital.result("a")])
            _ = try await archive.commit(hospital.intake("1", [contribution]))
            let before = try await archive.record(of: hospital.recordID("1"))
            let report = try await archive.commit(hospital.intake("2", [contribution]))
            let counts = try await archive.counts()
            try expect([report.created, report.updated, report.unchanged], is: [0, 0, 1], "nothing new")
            try expect(counts.history, is: 0, "no history")
            try expect(try await archive.record(of: hospital.recordID("1")), is: before, "the record is as before")
        },
        law("a corrected description of a person is a version too") { archive, _ in
            let hospital = Hospital("lakeside")
            let first = hospital.patient("1", People.bo)
            let second = hospital.patient("1", People.bo + #","maritalStatus":{"text":"married"}"#)
            _ = try await archive.commit(hospital.intake("1", [hospital.contribution("1", first)]))
            _ = try await archive.commit(hospital.intake("2", [hospital.contribution("1", second)]))
            let history = try await archive.history(kind: "Patient", id: hospital.recordID("1"))
            try expect(history.map(\.json), is: [second.json, first.json], "both versions, newest first")
        },
        law("W09 a clock that goes back does not turn the order of changes around") { archive, _ in
            let hospital = Hospital("lakeside")
            let (a, b) = (hospital.result("a"), hospital.result("b"))
            _ = try await archive.commit(
                hospital.intake("1", [hospital.contribution("1", nil, [a])], received: 1_700_000_000_000)
            )
            _ = try await archive.commit(
                hospital.intake("2", [hospital.contribution("1", nil, [b])], received: 1_600_000_000_000)
            )
            let first = try require(try await archive.entry(kind: "Observation", id: a.id), "the first")
            let second = try require(try await archive.entry(kind: "Observation", id: b.id), "the second")
            try expect(first.version < second.version, "versions ascend")
            try expect(first.updatedAt < second.updatedAt, "times ascend")
        },
    ]
}
