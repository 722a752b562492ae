import ClinicalRecord
import Findings
import RecordStore

extension ArchiveLaw {
    /// What is written through our own doors.
    static let writingLaws: [ArchiveLaw] = [
        law("C007 what is written stands under its id, each time with a new version") { archive, _ in
            let desk = Desk()
            let made = try require(try await archive.write(desk.put("a", "1")).first ?? nil, "where it is")
            try expect(made.id, is: desk.id("a"), "its id")
            let again = try require(try await archive.write(desk.put("a", "2")).first ?? nil, "where it is")
            try expect(again.version > made.version, is: true, "a later version")
            let history = try await archive.history(kind: "Observation", id: made.id)
            try expect(history.map(\.version), is: [again.version, made.version], "both versions")
            let same = try require(try await archive.write(desk.put("a", "2")).first ?? nil, "where it is")
            try expect(same.version, is: again.version, "the same words are no new version")
        },
        law("C008 a write whose condition does not hold changes nothing") { archive, _ in
            let desk = Desk()
            let made = try require(try await archive.write(desk.put("a", "1")).first ?? nil, "where it is")
            let before = try await archive.counts()
            let wrong: [ResourceWrite.Condition] = [
                .version(kind: "Observation", id: made.id, made.version + 1), .absent(id: made.id), .person("nobody"),
                .finds(
                    SearchQuestion(kind: "Observation", conditions: [.ids([made.id])]),
                    CandidateQuery(kind: "Observation"),
                    ids: []
                ),
            ]
            for condition in wrong {
                try await expect(.outdated, "\(condition)") {
                    _ = try await archive.write(desk.put("b", "1", when: [condition]))
                }
            }
            try expect(try await archive.counts(), is: before, "nothing was written")
            let right: [ResourceWrite.Condition] = [
                .version(kind: "Observation", id: made.id, made.version), .absent(id: desk.id("b")),
                .finds(
                    SearchQuestion(kind: "Observation", conditions: [.ids([made.id])]),
                    CandidateQuery(kind: "Observation"),
                    ids: [made.id]
                ),
            ]
            _ = try await archive.write(desk.put("b", "1", when: right))
            try expect(try await archive.counts().entries["Observation"], is: 2, "it was written")
        },
        law("C007 of many that may only create, one does") { archive, _ in
            let desk = Desk()
            let question = SearchQuestion(kind: "Observation")
            let none = ResourceWrite.Condition.finds(question, CandidateQuery(kind: "Observation"), ids: [])
            let done = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<20 {
                    group.addTask { (try? await archive.write(desk.put("\(number)", "1", when: [none]))) != nil }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            try expect(done, is: 1, "writes that were carried out")
            try expect(try await archive.counts().entries, is: ["Observation": 1], "entries")
        },
        law("C006 what is removed leaves its versions; what a hospital states is not removed") { archive, _ in
            let (desk, lake) = (Desk(), Hospital("lakeside"))
            let made = try require(try await archive.write(desk.put("a", "1")).first ?? nil, "where it is")
            _ = try await archive.write(desk.remove("Observation", made.id))
            try expect(try await archive.entry(kind: "Observation", id: made.id) == nil, is: true, "it is gone")
            let past = try await archive.history(kind: "Observation", id: made.id)
            try expect(past.map { $0.endedBy != nil }, is: [true], "its version is there")
            try await expect(.notFound, "what is gone") {
                _ = try await archive.write(desk.remove("Observation", made.id))
            }
            let stated = lake.result("x")
            _ = try await archive.commit(lake.intake("1", [lake.contribution("1", nil, [stated])]))
            try await expect(.contradiction, "what a hospital states") {
                _ = try await archive.write(desk.remove("Observation", stated.id))
            }
        },
        law("7.3 an amendment stands over what hospitals state, and stays with it when records are parted") {
            archive,
            _ in
            let (desk, lake, hill) = (Desk(), Hospital("lakeside"), Hospital("hilltop"))
            for (hospital, number) in [(lake, "1"), (hill, "9")] {
                let contribution = hospital.contribution(
                    number,
                    hospital.patient(number, People.ada),
                    [hospital.result("x")]
                )
                _ = try await archive.commit(hospital.intake(number, [contribution]))
            }
            let record = try require(try await archive.record(of: lake.recordID("1")), "the record")
            let fact = try require(record.entries.first, "the fact")
            try expect(fact.sources.count, is: 2, "both state it")
            let owner = try require(fact.sources.first?.recordID, "whose it is")
            let written = try await archive.write(desk.amend(fact.id, "99", of: owner))
            try expect(written.map { $0?.id }, is: [fact.id], "it stands under the same id")
            let amended = try require(try await archive.entry(kind: "Observation", id: fact.id), "the entry").entry
            try expect(String(decoding: amended.json, as: UTF8.self).contains("99"), is: true, "as it was written")
            try expect(amended.sources.count, is: 3, "what is stated stays beneath")
            _ = try await archive.carryOut(OperatorAct(.part, lake.recordID("1"), hill.recordID("9"), by: "r"))
            let apart = try require(try await archive.record(of: owner), "the record").entries
            try expect(apart.map(\.sources.count), is: [2], "the amendment is with what it amends")
            _ = try await archive.carryOut(OperatorAct(.link, lake.recordID("1"), hill.recordID("9"), by: "r"))
            let again = try require(try await archive.entry(kind: "Observation", id: fact.id), "the entry").entry
            try expect(again, is: amended, "linked again, it reads as before")
        },
        law("7.4 a person's amendment keeps the identifiers of all hospitals") { archive, _ in
            let (desk, lake) = (Desk(), Hospital("lakeside"))
            let identified = lake.patient("1", People.ada + #","identifier":[{"system":"urn:lake","value":"1"}]"#)
            _ = try await archive.commit(lake.intake("1", [lake.contribution("1", identified)]))
            let id = lake.recordID("1")
            let written = try await archive.write(desk.amendPerson(id, #""name":[{"family":"Neu"}]"#))
            try expect(written.map { $0?.id }, is: [id], "the same person")
            let person = try require(try await archive.person(id), "the person").person
            let text = String(decoding: person.json, as: UTF8.self)
            try expect(text.contains("Neu") && text.contains("urn:lake"), is: true, "name and identifier")
            try expect(try await archive.counts().persons, is: 1, "persons")
        },
        law("C007 a person whom only we know can be removed once the record is empty") { archive, _ in
            let desk = Desk()
            let id = desk.id("person")
            _ = try await archive.write(desk.person(id, #""name":[{"family":"Neu"}]"#))
            _ = try await archive.write(desk.put("a", "1", of: id))
            try await expect(.contradiction, "a person with a record") {
                _ = try await archive.write(desk.remove("Patient", id))
            }
            _ = try await archive.write(desk.remove("Observation", desk.id("a")))
            _ = try await archive.write(desk.remove("Patient", id))
            try expect(try await archive.person(id) == nil, is: true, "nothing leads there")
            try expect(try await archive.people(matching: "neu", limit: 5).count, is: 0, "nobody is found")
            _ = try await archive.write(desk.person(id, #""name":[{"family":"Neu"}]"#))
            try expect(try await archive.person(id)?.person.id, is: id, "brought back")
        },
    ]
}
