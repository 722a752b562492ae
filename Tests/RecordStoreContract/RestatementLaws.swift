import ClinicalRecord
import RecordStore

extension ArchiveLaw {
    private static let time = Timestamp(milliseconds: 1_800_000_000_000)

    static let restatementLaws: [ArchiveLaw] = [
        law("what a delivery says when it is read again is a new version under the same delivery") { archive, bench in
            let hospital = Hospital("lakeside")
            let (old, new) = (hospital.result("a", value: "13.2"), hospital.result("a", value: "13.4"))
            let first = try await archive.commit(hospital.intake("1", [hospital.contribution("1", nil, [old])]))
            let before = try await bench.rowCounts(archive)
            let again = hospital.contribution("1", nil, [new], withdrawn: [])
            let change = try await archive.restate(Restatement(of: first.delivery, [again], at: time))
            let entry = try require(try await archive.entry(kind: "Observation", id: new.id), "the entry")
            try expect(entry.entry.json, is: new.json, "the new words stand")
            try expect(entry.entry.sources.map(\.delivery), is: [first.delivery], "under the delivery that said it")
            try expect(entry.version, is: change, "the version is the number of the change")
            let history = try await archive.history(kind: "Observation", id: new.id)
            try expect(history.map(\.json), is: [new.json, old.json], "the old words are there")
            let after = try await bench.rowCounts(archive)
            try expect(after["delivery"], is: before["delivery"], "no delivery more")
            try expect(after["statement"], is: before["statement"], "no statement more")
        },
        law("a delivery read again stands over itself even where C8 would keep the old words") { archive, _ in
            let hospital = Hospital("lakeside")
            let time = "2024-03-05T09:00:00Z"
            let values = ["13.2", "13.4"].map { hospital.result("a", value: $0, at: time) }
            let first = try await archive.commit(hospital.intake("1", [hospital.contribution("1", nil, [values[0]])]))
            for value in [values[1], values[0]] {
                let again = hospital.contribution("1", nil, [value], withdrawn: [])
                _ = try await archive.restate(Restatement(of: first.delivery, [again], at: Self.time))
                let entry = try require(try await archive.entry(kind: "Observation", id: value.id), "the entry")
                try expect(entry.entry.json, is: value.json, "whichever of the two it is")
            }
        },
        law("what a delivery no longer says goes, and what another says of it stays") { archive, _ in
            let (lakeside, northgate) = (Hospital("lakeside"), Hospital("northgate"))
            let (mine, other) = (lakeside.result("a"), lakeside.result("b", code: "2951-2"))
            let theirs = northgate.result("c")
            let patients = (lakeside.patient("1", People.ada), northgate.patient("9", People.ada))
            let first = try await archive.commit(
                lakeside.intake("1", [lakeside.contribution("1", patients.0, [mine, other])])
            )
            _ = try await archive.commit(northgate.intake("2", [northgate.contribution("9", patients.1, [theirs])]))
            let again = lakeside.contribution("1", nil, [], withdrawn: [mine.id])
            _ = try await archive.restate(Restatement(of: first.delivery, [again], at: time))
            try expect(try await archive.statements([mine.id]).count, is: 0, "the statement is gone")
            let left = try require(try await archive.entry(kind: "Observation", id: theirs.id), "the other's")
            try expect(left.entry.sources.map(\.resource.id), is: [theirs.id], "it stands alone")
            try expect(try await archive.entry(kind: "Observation", id: other.id) == nil, is: false, "the rest stays")
        },
        law("a description read again replaces that of its own delivery only") { archive, _ in
            let hospital = Hospital("lakeside")
            let first = hospital.patient("1", People.bo)
            let second = hospital.patient("1", People.bo + #","maritalStatus":{"text":"married"}"#)
            let one = try await archive.commit(hospital.intake("1", [hospital.contribution("1", first)]))
            let again = hospital.contribution("1", second, withdrawn: [])
            _ = try await archive.restate(Restatement(of: one.delivery, [again], at: time))
            let person = try require(try await archive.person(hospital.recordID("1")), "the person")
            try expect(person.person.json, is: second.json, "it reads as said now")
            try expect(person.person.sources.map(\.delivery), is: [one.delivery], "under its delivery")
            let history = try await archive.history(kind: "Patient", id: hospital.recordID("1"))
            try expect(history.map(\.json), is: [second.json, first.json], "both versions, newest first")
        },
        law("every contributed id is known by the delivery that stated it last") { archive, _ in
            let hospital = Hospital("lakeside")
            let (patient, result) = (hospital.patient("1", People.ada), hospital.result("a"))
            let newer = hospital.result("a", value: "13.4")
            let first = try await archive.commit(hospital.intake("1", [hospital.contribution("1", patient, [result])]))
            let second = try await archive.commit(hospital.intake("2", [hospital.contribution("1", nil, [newer])]))
            let stated = try await archive.stated()
            try expect(stated[first.delivery], is: [patient.id], "the person stands under the first")
            try expect(stated[second.delivery], is: [result.id], "the result under the second")
            let statements = try await archive.statements([patient.id, result.id, hospital.id("Observation", "z")])
            try expect(Set(statements.map(\.resource)), is: [patient, newer], "both are found, a stranger is not")
        },
    ]
}
