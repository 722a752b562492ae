import ClinicalRecord
import Findings
import RecordStore

extension ArchiveLaw {
    static let linkLaws: [ArchiveLaw] = [
        law("7.4 parting two linked records restores exactly what each had alone") { archive, _ in
            let (lake, hill) = (Hospital("lakeside"), Hospital("hilltop"))
            let one = lake.contribution(
                "1",
                lake.patient("1", People.ada),
                [lake.result("a"), lake.result("c", code: "1-8")]
            )
            let other = hill.contribution(
                "9",
                hill.patient("9", People.bo),
                [hill.result("b"), hill.result("d", code: "2-6")]
            )
            _ = try await archive.commit(lake.intake("1", [one]))
            _ = try await archive.commit(hill.intake("2", [other]))
            let (first, second) = (lake.recordID("1"), hill.recordID("9"))
            let before = [try await archive.record(of: first), try await archive.record(of: second)]
            _ = try await archive.carryOut(OperatorAct(.link, first, second, by: "registrar"))
            let united = try require(try await archive.record(of: second), "the united record")
            try expect(united.entries.count, is: 3, "the shared fact is one entry")
            let persons = try await archive.carryOut(OperatorAct(.part, first, second, by: "registrar"))
            try expect(persons, is: [first, second], "they are two again")
            let after = [try await archive.record(of: first), try await archive.record(of: second)]
            try expect(after, is: before, "every entry reads as before")
            let links = try require(try await archive.person(first), "the person").links
            try expect(links.map(\.link.basis), is: [.human, .parted], "both decisions are kept")
            try expect(links.map { $0.until == nil }, is: [false, true], "the first one was withdrawn")
            try expect(links.map(\.actor), is: ["registrar", "registrar"], "with who decided")
        },
        law("7.4 records kept apart are not linked again by a score") { archive, _ in
            let (lake, hill) = (Hospital("lakeside"), Hospital("hilltop"))
            _ = try await archive.commit(lake.intake("1", [lake.contribution("1", lake.patient("1", People.ada))]))
            _ = try await archive.commit(hill.intake("2", [hill.contribution("9", hill.patient("9", People.ada))]))
            _ = try await archive.carryOut(OperatorAct(.part, lake.recordID("1"), hill.recordID("9"), by: "r"))
            try expect(try await archive.counts().persons, is: 2, "they are apart")
            let again = hill.patient("9", People.ada + #","active":true"#)
            _ = try await archive.commit(hill.intake("3", [hill.contribution("9", again, [hill.result("x")])]))
            try expect(try await archive.counts().persons, is: 2, "and stay apart")
        },
        law("7.4 A40 retires one record into the other") { archive, _ in
            let lake = Hospital("lakeside")
            for number in ["1", "2"] {
                let contribution = lake.contribution(number, lake.patient(number, People.ada), [lake.result(number)])
                _ = try await archive.commit(lake.intake(number, [contribution]))
            }
            let merge = lake.contribution(
                "1",
                lake.patient("1", People.ada),
                links: [LinkAssertion(.replaces, otherID: lake.recordID("2"))]
            )
            let report = try await archive.commit(lake.intake("merge", [merge]))
            let person = try require(try await archive.person(lake.recordID("2")), "the person").person
            let retired = person.sources.filter(\.isRetired).map(\.recordID)
            try expect(person.sources.count, is: 2, "one person has both records")
            try expect(retired, is: [lake.recordID("2")], "the other record is retired")
            try expect(report.persons, is: [person.id], "the report names the survivor")
        },
        law("7.4 a link to a record that is not known yet is remembered") { archive, _ in
            let lake = Hospital("lakeside")
            let merge = lake.contribution(
                "1",
                lake.patient("1", People.ada),
                links: [LinkAssertion(.replaces, otherID: lake.recordID("2"))]
            )
            _ = try await archive.commit(lake.intake("merge", [merge]))
            let late = lake.contribution("2", lake.patient("2", People.adaWithoutAddress), [lake.result("x")])
            _ = try await archive.commit(lake.intake("late", [late]))
            let person = try require(try await archive.person(lake.recordID("2")), "the person").person
            try expect(person.sources.count, is: 2, "one person has both records")
            try expect(person.sources.filter(\.isRetired).map(\.recordID), is: [lake.recordID("2")], "it is retired")
            let record = try require(try await archive.record(of: lake.recordID("1")), "the record")
            try expect(record.entries.count, is: 1, "the fact is in the record")
        },
        law("7.4 A40 of two records that differ in name and birth date asks, whichever comes first") { archive, bench in
            let lake = Hospital("lakeside")
            let merge = lake.contribution(
                "1",
                lake.patient("1", People.ada),
                links: [LinkAssertion(.replaces, otherID: lake.recordID("2"))]
            )
            let other = lake.contribution("2", lake.patient("2", People.bo), [lake.result("x")])
            for order in [[merge, other], [other, merge]] {
                for (index, part) in order.enumerated() {
                    _ = try await archive.commit(lake.intake("\(index)", [part]))
                }
                let cases = try await archive.reviews(limit: 10)
                try expect(try await archive.counts().persons, is: 2, "they stay two persons")
                try expect(cases.count, is: 1, "one question")
                let ids = [lake.recordID("1"), lake.recordID("2")].sorted()
                try expect(cases.map(\.candidateID) + cases.map(\.recordID), is: ids, "about the two")
                try await bench.empty(archive)
            }
        },
        law("7.4 A37 parts what A24 joined") { archive, _ in
            let lake = Hospital("lakeside")
            for number in ["1", "2"] {
                let contribution = lake.contribution(number, lake.patient(number, People.ada), [lake.result(number)])
                _ = try await archive.commit(lake.intake(number, [contribution]))
            }
            let other = lake.recordID("2")
            for (kind, persons) in [(LinkAssertion.Kind.sameAs, 1), (.unlink, 2)] {
                let contribution = lake.contribution("1", nil, links: [LinkAssertion(kind, otherID: other)])
                _ = try await archive.commit(lake.intake("\(kind)", [contribution]))
                try expect(try await archive.counts().persons, is: persons, "after \(kind)")
            }
        },
        law("7.4 an operator cannot link what is not there, nor a record with itself") { archive, bench in
            let lake = Hospital("lakeside")
            _ = try await archive.commit(lake.intake("1", [lake.contribution("1", lake.patient("1", People.bo))]))
            let before = try await bench.rowCounts(archive)
            for (other, wanted) in [("nobody", ArchiveError.notFound), (lake.recordID("1"), .contradiction)] {
                do {
                    _ = try await archive.carryOut(OperatorAct(.link, lake.recordID("1"), other, by: "r"))
                    throw Breach("linked with \(other)")
                } catch let error as ArchiveError {
                    try expect(error, is: wanted, "the reason")
                }
            }
            try expect(try await bench.rowCounts(archive), is: before, "nothing was written")
        },
    ]
}
