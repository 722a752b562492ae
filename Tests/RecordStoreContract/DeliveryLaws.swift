import ClinicalRecord
import Findings
import RecordStore

extension ArchiveLaw {
    static let deliveryLaws: [ArchiveLaw] = [
        law("W03 the same bytes of the same source add not one row") { archive, bench in
            let hospital = Hospital("lakeside")
            let intake = hospital.intake(
                "one",
                [hospital.contribution("1", hospital.patient("1", People.ada), [hospital.result("a")])]
            )
            let first = try await archive.commit(intake)
            let before = try await bench.rowCounts(archive)
            let second = try await archive.commit(intake)
            try expect(first.status, is: .imported, "the first time it is imported")
            try expect(second.status, is: .unchanged, "the second time it is known")
            try expect(second.delivery, is: first.delivery, "the first delivery is named")
            try expect(second.persons, is: [hospital.recordID("1")], "its persons are named")
            try expect([second.created, second.updated, second.unchanged], is: [0, 0, 1], "nothing is counted as new")
            try expect(second.ledger, is: first.ledger, "the account is that of the first delivery")
            try expect(try await bench.rowCounts(archive), is: before, "no table has one row more")
        },
        law("nobody delivers under the name of our own writing") { archive, bench in
            let before = try await bench.rowCounts(archive)
            for name in ["chartway", "Chartway"] {
                let pretender = Hospital(name)
                let patient = pretender.patient("1", People.ada)
                let intake = pretender.intake("one", [pretender.contribution("1", patient, [])])
                do {
                    _ = try await archive.commit(intake)
                    throw Breach("a delivery was taken")
                } catch ArchiveError.reservedSource {}
                do {
                    _ = try await archive.open(intake.delivery, size: 10)
                    throw Breach("a delivery in parts was begun")
                } catch ArchiveError.reservedSource {}
            }
            try expect(try await bench.rowCounts(archive), is: before, "no row more")
        },
        law("W03 the same bytes of another source are another delivery") { archive, _ in
            let (one, other) = (Hospital("lakeside"), Hospital("hilltop"))
            let first = try await archive.commit(one.intake("same", []))
            let second = try await archive.commit(other.intake("same", []))
            try expect(second.status, is: .imported, "it is imported")
            try expect(second.delivery > first.delivery, "numbers ascend")
        },
        law("W03 a document id used again for other bytes is reported, and both are kept") { archive, _ in
            let hospital = Hospital("lakeside")
            _ = try await archive.commit(hospital.intake("one", [], documentID: "MSG1"))
            let report = try await archive.commit(hospital.intake("two", [], documentID: "MSG1"))
            let findings = try await archive.findings(FindingQuery())
            try expect(report.findings.warning, is: 1, "one warning")
            try expect(findings.map(\.code), is: ["delivery.idReused"], "it says what is the matter")
            var query = DeliveryQuery()
            query.documentID = "MSG1"
            try expect(try await archive.deliveries(query).count, is: 2, "both are kept")
        },
        law("V09 a document id used again can be put aside: kept, told, and nothing of it merged") { archive, _ in
            let hospital = Hospital("lakeside")
            _ = try await archive.commit(hospital.intake("one", [], documentID: "MSG1"))
            var intake = hospital.intake(
                "two",
                [hospital.contribution("p", hospital.patient("p", #""birthDate":"1980-05-03""#))],
                documentID: "MSG1"
            )
            intake.putsReusedIDAside = true
            let report = try await archive.commit(intake)
            try expect(report.status, is: .unreadable, "a person has to look")
            try expect([report.findings.error, report.created, report.persons.count], is: [1, 0, 0], "nothing merged")
            let kept = try require(try await archive.delivery(report.delivery), "the delivery")
            try expect(kept.isPutAside, is: true, "it says so")
            try expect(kept.bytes, is: intake.delivery.bytes, "its bytes")
            try expect(try await archive.commit(intake).status, is: .unchanged, "the same again")
            try expect(try await archive.counts().persons, is: 0, "no person")
        },
        law("A3 an unreadable delivery is kept verbatim with its finding") { archive, _ in
            let hospital = Hospital("lakeside")
            let text = String(repeating: "%%EOF garbage \u{0}\u{7F} ", count: 300)
            let place = Place(offset: 4, line: 2, path: "")
            let finding = Finding(.error, .deliveryIDReused, at: place)
            let report = try await archive.commit(
                hospital.intake(text, [], findings: [finding], status: .unreadable)
            )
            let kept = try require(try await archive.delivery(report.delivery), "the delivery")
            try expect(report.status, is: .unreadable, "it is called unreadable")
            try expect(kept.bytes, is: Array(text.utf8), "the bytes are as received")
            try expect(kept.line.size, is: text.utf8.count, "the size is that of the original")
            try expect(kept.findings.map(\.place), is: [place], "the finding has its place")
            try expect(kept.findings.map(\.severity), is: [.error], "the finding has its severity")
        },
        law("the account of a delivery is kept: ledger, unread places, counts") { archive, _ in
            let hospital = Hospital("lakeside")
            let places = [Place(offset: 5, path: "PID[1]-5.1"), Place(line: 7, path: "/a[1]/b[2]")]
            let report = try await archive.commit(
                hospital.intake("one", [], unmapped: places, status: .partial)
            )
            let kept = try require(try await archive.delivery(report.delivery), "the delivery")
            try expect(kept.unmapped, is: places, "places nobody read")
            try expect(kept.line.report, is: report, "the report reads as it was given")
        },
        law("deliveries are listed newest first and filtered") { archive, _ in
            let (lake, hill) = (Hospital("lakeside"), Hospital("hilltop"))
            for (index, hospital) in [lake, hill, lake].enumerated() {
                _ = try await archive.commit(
                    hospital.intake("\(index)", [], received: 1_700_000_000_000 + Int64(index) * 1000)
                )
            }
            var query = DeliveryQuery()
            query.source = "lakeside"
            let lines = try await archive.deliveries(query)
            try expect(lines.map(\.source), is: ["lakeside", "lakeside"], "only this source")
            try expect(lines[0].report.delivery > lines[1].report.delivery, "newest first")
            query = DeliveryQuery()
            query.since = Timestamp(milliseconds: 1_700_000_001_000)
            try expect(try await archive.deliveries(query).count, is: 2, "received since")
            query = DeliveryQuery()
            (query.limit, query.before) = (1, lines[0].report.delivery)
            try expect(try await archive.deliveries(query).map(\.source), is: ["hilltop"], "the next page")
        },
    ]
}
