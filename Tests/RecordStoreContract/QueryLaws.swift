import ClinicalRecord
import Findings
import RecordStore

extension ArchiveLaw {
    static let queryLaws: [ArchiveLaw] = [
        law("entries come newest first, page by page, none twice and none left out") { archive, _ in
            let lake = Hospital("lakeside")
            let days = (1...9).map { "2024-03-0\($0)" } + ["2024-03-05", "2024-03-05"]
            let results = days.enumerated().map { lake.result("\($0)", code: "\($0)-1", day: $1) }
            let undated = lake.resource("Observation", "u", #""status":"final""#)
            _ = try await archive.commit(lake.intake("1", [lake.contribution("1", nil, results + [undated])]))
            var query = EntryQuery(of: lake.recordID("1"), kinds: ["Observation"])
            query.limit = 5
            var ids: [String] = []
            repeat {
                let page = try await archive.entries(query)
                try expect(page.entries.count <= 5, "a page holds at most the limit")
                ids += page.entries.map(\.entry.id)
                query.after = page.next
            } while query.after != nil
            try expect(ids.count, is: 12, "all are there")
            try expect(Set(ids).count, is: 12, "none twice")
            try expect(ids.first, is: results[8].id, "the newest is first")
            try expect(ids.last, is: undated.id, "what has no date is last")
        },
        law("entries are found by kind, code, status, category, identifier and time") { archive, _ in
            let lake = Hospital("lakeside")
            let one = lake.result("a", code: "718-7", day: "2024-03-05")
            let two = lake.result("b", code: "718-7", day: "2024-05-01", status: "preliminary")
            let visit = lake.resource(
                "Encounter",
                "v",
                """
                "status":"finished","class":{"system":"urn:classes","code":"AMB"},\
                "identifier":[{"system":"urn:visits","value":"V1"}],\
                "period":{"start":"2024-03-04T23:00:00-02:00","end":"2024-03-05T10:00:00Z"}
                """
            )
            _ = try await archive.commit(lake.intake("1", [lake.contribution("1", nil, [one, two, visit])]))
            func ids(_ kinds: [String] = [], _ change: (inout EntryQuery) -> Void) async throws -> Set<String> {
                var query = EntryQuery(of: lake.recordID("1"), kinds: kinds)
                change(&query)
                return Set(try await archive.entries(query).entries.map(\.entry.id))
            }
            let loinc = EntryQuery.Code(.code, system: "http://loinc.org", code: "718-7")
            try expect(try await ids { $0.codes = [[loinc]] }, is: [one.id, two.id], "by code and system")
            let other = EntryQuery.Code(.code, system: "urn:other", code: "718-7")
            try expect(try await ids { $0.codes = [[other]] }, is: [], "not by another system")
            let final = EntryQuery.Code(.status, system: nil, code: "final")
            try expect(try await ids { $0.codes = [[loinc], [final]] }, is: [one.id], "by code and status")
            let visits = EntryQuery.Code(.identifier, system: "urn:visits", code: "V1")
            try expect(try await ids { $0.codes = [[visits, final]] }, is: [one.id, visit.id], "by either of two")
            let ambulatory = EntryQuery.Code(.category, system: nil, code: "AMB")
            try expect(try await ids(["Encounter"]) { $0.codes = [[ambulatory]] }, is: [visit.id], "by class")
            let march5 = try require(ClinicalTime.seconds("2024-03-05".utf8), "a day")
            try expect(try await ids { $0.period = march5 }, is: [one.id, visit.id], "by day, with what overlaps")
            try expect(try await ids(["Basic"]) { _ in }, is: [], "nothing of an unknown kind")
        },
        law("candidates come once each in an order that stays, by person, code and word, under every id") {
            archive,
            _ in
            let (lake, hill) = (Hospital("lakeside"), Hospital("hilltop"))
            let identity = #""name":[{"family":"Rye","given":["Mia"]}],"birthDate":"1980-02-29","gender":"female""#
            let number = #","identifier":[{"system":"urn:oid:2.999.1","value":"77"}]"#
            let results = (1...5).map { lake.result("\($0)", code: "\($0)-1") }
            let (patient, other) = (lake.patient("1", identity + number), hill.patient("9", identity + number))
            let same = hill.result("1", code: "1-1")
            _ = try await archive.commit(lake.intake("1", [lake.contribution("1", patient, results)]))
            _ = try await archive.commit(hill.intake("2", [hill.contribution("9", other, [same])]))
            _ = try await archive.commit(
                hill.intake("3", [hill.contribution("8", nil, [hill.result("x", code: "1-1")])])
            )
            let ward = hill.resource("Location", "w", #""name":"Ward""#)
            _ = try await archive.commit(hill.intake("4", [hill.contribution(nil, nil, [ward])]))
            var query = CandidateQuery(kind: "Observation")
            (query.limit, query.withNames) = (2, true)
            var found: [Candidate] = []
            while true {
                let page = try await archive.candidates(query)
                found += page
                guard page.count == query.limit, let last = page.last else { break }
                query.after = last.key
            }
            try expect(found.map(\.key), is: found.map(\.key).sorted(), "in the order of their keys")
            try expect(Set(found.map(\.id)).count, is: found.count, "none twice")
            try expect(
                Set(found.flatMap(\.names)),
                is: Set(results.map(\.id) + [same.id, hill.id("Observation", "x")]),
                "by all ids"
            )
            for candidate in found {
                let entry = try await archive.entry(kind: "Observation", id: candidate.id)
                try expect(entry?.entry.json, is: candidate.json, "as the archive gives it by id")
                try expect(entry?.version, is: candidate.version, "its version")
                try expect(entry?.personID, is: candidate.personID, "whose it is")
            }
            query = CandidateQuery(kind: "Observation")
            query.scope = .persons([hill.recordID("9")])
            let person = try await archive.person(lake.recordID("1"))?.person.id
            let own = try await archive.candidates(query)
            try expect(Set(own.map(\.personID)), is: [person], "of one person, by any of their ids")
            query.scope = .everyone
            query.codes = [[EntryQuery.Code(.code, system: "http://loinc.org", code: "1-1")]]
            let coded = try await archive.candidates(query)
            try expect(
                Set(coded.map(\.id)),
                is: Set(found.filter { $0.names.contains(results[0].id) || $0.personID != person }.map(\.id)),
                "by code"
            )
            let twice = #"{"system":"http://loinc.org","code":"1-1"},{"system":"urn:other","code":"1-1"}"#
            let both = lake.resource("Observation", "both", #""code":{"coding":[\#(twice)]}"#)
            _ = try await archive.commit(lake.intake("5", [lake.contribution("1", nil, [both])]))
            query.codes = [[EntryQuery.Code(.code, system: nil, code: "1-1")]]
            let everywhere = try await archive.candidates(query)
            try expect(Set(everywhere.map(\.key)).count, is: everywhere.count, "in any system, none twice")
            query = CandidateQuery(kind: "Patient")
            try expect(try await archive.candidates(query).count, is: try await archive.counts().persons, "all persons")
            query.words = ["ry", "mi"]
            try expect(
                try await archive.candidates(query).map(\.id),
                is: [person].compactMap(\.self),
                "a person by words"
            )
            query = CandidateQuery(kind: "Location")
            query.scope = .persons([lake.recordID("1")])
            try expect(try await archive.candidates(query).map(\.id), is: [ward.id], "the directory beside the person")
            try expect(
                try await archive.candidates(CandidateQuery(kind: "Basic")),
                is: [],
                "nothing of an unknown kind"
            )
        },
        law("findings are found by delivery, severity, code and source") { archive, _ in
            let (lake, hill) = (Hospital("lakeside"), Hospital("hilltop"))
            let note = Finding(.note, .personTooCommon, at: Place(path: "b"))
            let error = Finding(.error, .entryMoved, at: Place(offset: 3, path: "a"))
            _ = try await archive.commit(lake.intake("1", [], findings: [note, error]))
            let second = try await archive.commit(hill.intake("2", [], findings: [note]))
            var query = FindingQuery()
            try expect(try await archive.findings(query).count, is: 3, "all")
            query.severity = .error
            try expect(try await archive.findings(query).map(\.place), is: [error.place], "by severity")
            query = FindingQuery()
            query.source = "hilltop"
            try expect(try await archive.findings(query).map(\.delivery), is: [second.delivery], "by source")
            query = FindingQuery()
            query.code = "person.tooCommon"
            try expect(try await archive.findings(query).count, is: 2, "by code")
            query.delivery = second.delivery
            try expect(try await archive.findings(query).count, is: 1, "by delivery")
        },
        law("what is not there is nothing, not an error") { archive, _ in
            try expect(try await archive.person("x"), is: nil, "no person")
            try expect(try await archive.record(of: "x"), is: nil, "no record")
            try expect(try await archive.entry(kind: "Observation", id: "x"), is: nil, "no entry")
            try expect(try await archive.delivery(7), is: nil, "no delivery")
            try expect(try await archive.history(kind: "Observation", id: "x"), is: [], "no history")
            try expect(try await archive.entries(EntryQuery(of: "x")).entries, is: [], "no entries")
            try expect(try await archive.references(of: "x").isEmpty, "no references")
        },
        law("an entry is not found under another kind") { archive, _ in
            let lake = Hospital("lakeside")
            let result = lake.result("a")
            _ = try await archive.commit(lake.intake("1", [lake.contribution("1", nil, [result])]))
            try expect(try await archive.entry(kind: "Condition", id: result.id), is: nil, "no Condition has the id")
            try expect(try await archive.history(kind: "Condition", id: result.id), is: [], "nor had one")
        },
    ]
}
