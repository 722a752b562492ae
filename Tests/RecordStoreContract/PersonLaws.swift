import ClinicalRecord
import Findings
import RecordStore

extension ArchiveLaw {
    static let personLaws: [ArchiveLaw] = [
        law("7.1 two sources that describe one person well are linked, with the reasons") { archive, _ in
            let (lake, hill) = (Hospital("lakeside"), Hospital("hilltop"))
            _ = try await archive.commit(lake.intake("1", [lake.contribution("1", lake.patient("1", People.ada))]))
            let report = try await archive.commit(
                hill.intake("2", [hill.contribution("9", hill.patient("9", People.ada))])
            )
            let person = try require(try await archive.person(hill.recordID("9")), "the person")
            let ids = [lake.recordID("1"), hill.recordID("9")].sorted()
            try expect(person.person.sources.map(\.recordID), is: ids, "both records are of one person")
            try expect(person.person.id, is: ids[0], "the lowest record id is the person's")
            try expect(report.persons, is: [ids[0]], "the report names the person")
            try expect(person.links.map(\.link.basis), is: [.score], "a score linked them")
            let explanation = try require(person.links.first?.explanation, "an explanation")
            try expect(explanation.total >= explanation.threshold, "the score is enough")
            try expect(!explanation.fields.isEmpty, "the fields are named")
            try expect(try await archive.counts().persons, is: 1, "there is one person")
        },
        law("7.1 records are found by a key that they share with a description") { archive, _ in
            let (lake, hill) = (Hospital("lakeside"), Hospital("hilltop"))
            for (hospital, number) in [(lake, "1"), (hill, "9")] {
                let patient = hospital.patient(number, People.ada)
                _ = try await archive.commit(hospital.intake(number, [hospital.contribution(number, patient)]))
            }
            let keys = BlockingKey.of(PersonDescription(lake.patient("x", People.ada).json))
            let both: Set = [lake.recordID("1"), hill.recordID("9")]
            try expect(try await archive.records(sharing: keys, limit: 10), is: both, "both records")
            try expect(try await archive.records(sharing: keys, limit: 1).isSubset(of: both), "no others")
            try expect(try await archive.records(sharing: [BlockingKey(7)], limit: 10), is: [], "nobody shares it")
            try expect(try await archive.records(sharing: [], limit: 10), is: [], "nothing is shared")
        },
        law("7.2 statements of one fact by two sources become one entry under either id") { archive, _ in
            let (lake, hill) = (Hospital("lakeside"), Hospital("hilltop"))
            let (one, other) = (lake.result("a"), hill.result("b"))
            _ = try await archive.commit(
                lake.intake("1", [lake.contribution("1", lake.patient("1", People.ada), [one])])
            )
            let report = try await archive.commit(
                hill.intake("2", [hill.contribution("9", hill.patient("9", People.ada), [other])])
            )
            let first = try require(try await archive.entry(kind: "Observation", id: one.id), "under the first id")
            let second = try require(try await archive.entry(kind: "Observation", id: other.id), "under the second id")
            try expect(first, is: second, "both ids lead to one entry")
            try expect(
                first.entry.sources.map(\.source).sorted(),
                is: ["hilltop", "lakeside"],
                "both sources state it"
            )
            try expect(first.entry.id, is: min(one.id, other.id), "the lowest id is the entry's")
            try expect(first.version, is: report.delivery, "the merge is a version")
            let references = try await archive.references(of: lake.recordID("1"))
            try expect(references[max(one.id, other.id)], is: first.entry.id, "references are led on")
            let asked: Set<String> = [one.id, other.id, lake.recordID("1"), hill.recordID("9"), "nothing"]
            let some = try await archive.references(of: lake.recordID("1"), among: asked)
            try expect(asked.map { some[$0] }, is: asked.map { references[$0] }, "some references are led as all are")
            let nobodys = try await archive.references(of: nil, among: asked)
            try expect(nobodys.isEmpty, "what is a person's is not led to from the directory")
            let persons = try await archive.persons(ofRecords: asked)
            let person = try require(try await archive.person(hill.recordID("9")), "the person").person
            try expect(
                persons,
                is: Dictionary(uniqueKeysWithValues: person.sources.map { ($0.recordID, person.id) }),
                "whose the records are"
            )
        },
        law("7.1 a likeness that is not enough goes to the review queue once") { archive, _ in
            let (lake, hill) = (Hospital("lakeside"), Hospital("hilltop"))
            _ = try await archive.commit(lake.intake("1", [lake.contribution("1", lake.patient("1", People.ada))]))
            let vague = hill.contribution("9", hill.patient("9", People.adaWithoutAddress))
            let report = try await archive.commit(hill.intake("2", [vague]))
            let cases = try await archive.reviews(limit: 10)
            let ids = [lake.recordID("1"), hill.recordID("9")].sorted()
            try expect(cases.map(\.recordID), is: [ids[1]], "one question, in the same words whoever came first")
            try expect(cases.map(\.personID), is: [ids[1]], "it lives under its own person")
            try expect(cases.map(\.candidateID), is: [ids[0]], "and names the candidate")
            try expect(report.findings.note, is: 1, "the report says so")
            _ = try await archive.commit(hill.intake("3", [vague]))
            try expect(try await archive.reviews(limit: 10).count, is: 1, "asked once")
            let persons = try await archive.carryOut(
                OperatorAct(.link, lake.recordID("1"), hill.recordID("9"), by: "registrar")
            )
            try expect(persons.count, is: 1, "a human links them")
            try expect(try await archive.reviews(limit: 10).count, is: 0, "the question is closed")
        },
        law("a person known only by reference is recognised when the description comes") { archive, _ in
            let (lake, hill) = (Hospital("lakeside"), Hospital("hilltop"))
            let result = hill.result("b", code: "2345-7")
            _ = try await archive.commit(lake.intake("1", [lake.contribution("1", lake.patient("1", People.ada))]))
            _ = try await archive.commit(hill.intake("2", [hill.contribution("9", nil, [result])]))
            try expect(try await archive.counts().persons, is: 2, "first there are two")
            _ = try await archive.commit(hill.intake("3", [hill.contribution("9", hill.patient("9", People.ada))]))
            let record = try require(try await archive.record(of: lake.recordID("1")), "the record")
            try expect(record.entries.map(\.id), is: [result.id], "the fact moved along")
            try expect(try await archive.counts().persons, is: 1, "then there is one")
        },
        law("persons are found by words, whatever their accents and case") { archive, _ in
            let lake = Hospital("lakeside")
            let zoe = People.describe("Muñoz-Łąka", "Zoë", "1990-01-02", phone: "1", street: "1 A")
            _ = try await archive.commit(lake.intake("1", [lake.contribution("1", lake.patient("1", zoe))]))
            _ = try await archive.commit(lake.intake("2", [lake.contribution("2", lake.patient("2", People.bo))]))
            let decomposed = "mun\u{303}oz-\u{142}a\u{328}ka"
            for question in ["zoe", "MUNOZ zoe", "łaka", decomposed, "1990-01-02", lake.recordID("1")] {
                let found = try await archive.people(matching: question, limit: 10)
                try expect(found.map(\.person.id), is: [lake.recordID("1")], "found by \(question)")
            }
            try expect(try await archive.people(matching: "zoe okonkwo", limit: 10).count, is: 0, "all words must fit")
            try expect(try await archive.people(matching: "", limit: 10).count, is: 2, "no word finds all")
        },
    ]
}
