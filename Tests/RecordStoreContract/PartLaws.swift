import ClinicalRecord
import Findings
import RecordStore

extension ArchiveLaw {
    private static let time = Timestamp(milliseconds: 1_800_000_000_000)

    /// A delivery that holds three results in as many parts.
    private static let whole = Delivery(
        bytes: [],
        sha256: Array(repeating: 7, count: 32),
        source: "phone",
        name: "export.xml",
        format: .appleHealth,
        receivedAt: time
    )

    private static func part(_ ordinal: Int, of delivery: Int64, value: String = "13.2") -> DeliveryPart {
        let phone = Hospital("phone")
        let patient = ordinal == 0 ? phone.patient("1", People.ada) : nil
        let result = phone.result("sample \(ordinal)", day: "2024-03-0\(ordinal + 1)", value: value)
        return DeliveryPart(
            of: delivery,
            ordinal: ordinal,
            bytes(ordinal),
            end: Place(offset: (ordinal + 1) * 5000, path: ""),
            contributions: [phone.contribution("1", patient, [result])],
            at: time
        )
    }

    private static func bytes(_ ordinal: Int) -> [UInt8] { Array(repeating: UInt8(ordinal), count: 5000) }

    private static func number(_ opening: DeliveryOpening) throws -> Int64 {
        guard case .open(let number) = opening else { throw Breach("the delivery is not known as a whole") }
        return number
    }

    private static func close(_ number: Int64) -> DeliveryClosing {
        var report = ImportReport(status: .imported, delivery: number)
        (report.created, report.ledger.leaves, report.ledger.mapped) = (3, 9, 9)
        report.findings.note = 1
        let note = Finding(.note, Finding.Code("id.missing"), at: Place(line: 4, path: "/a"))
        let phone = Hospital("phone")
        return DeliveryClosing(
            report: report,
            subjects: [phone.recordID("1")],
            findings: [note],
            unmapped: [Place(line: 5, path: "/b")]
        )
    }

    static let partLaws: [ArchiveLaw] = [
        law("a delivery in parts is one delivery, its parts are the original, its facts are found") { archive, bench in
            let number = try number(try await archive.open(whole, size: 15_000))
            for ordinal in 0..<3 {
                let done = try await archive.append(part(ordinal, of: number))
                try expect(done.counts.created, is: 1, "each part states one result")
            }
            let report = try await archive.close(close(number))
            try expect(report.status, is: .imported, "it is read")
            try expect(report.persons, is: [Hospital("phone").recordID("1")], "it speaks of one person")
            let recorded = try require(try await archive.delivery(number), "the delivery")
            try expect(recorded.isParted, "its original is kept in parts")
            try expect(recorded.line.size, is: 15_000, "its size is that of all parts")
            try expect(recorded.line.report, is: report, "the report is kept")
            try expect(recorded.findings.map(\.code), is: ["id.missing"], "nothing is left of the opening")
            try expect(recorded.unmapped, is: [Place(line: 5, path: "/b")], "nor lost of the closing")
            for ordinal in 0..<3 {
                try expect(try await archive.originalPart(ordinal, of: number), is: bytes(ordinal), "byte for byte")
            }
            try expect(try await archive.originalPart(3, of: number), is: nil, "three parts and no more")
            let record = try require(try await archive.record(of: report.persons[0]), "the record")
            try expect(record.entries.count, is: 3, "three results")
            try expect(record.entries.allSatisfy { $0.sources[0].delivery == number }, is: true, "of that delivery")
            try expect(try await bench.rowCounts(archive)["delivery"], is: 1, "of which there is one")
        },
        law("W03 the same parts again are known, and nothing is written") { archive, bench in
            let number = try number(try await archive.open(whole, size: 15_000))
            for ordinal in 0..<3 { _ = try await archive.append(part(ordinal, of: number)) }
            let report = try await archive.close(close(number))
            let before = try await bench.rowCounts(archive)
            guard case .known(let known) = try await archive.open(whole, size: 15_000) else {
                throw Breach("it is known")
            }
            try expect(known.status, is: .unchanged, "it is told as unchanged")
            try expect(known.delivery, is: report.delivery, "under its number")
            try expect(try await bench.rowCounts(archive), is: before, "no row more")
        },
        law("a delivery without an end is partial, says how far it is here, and is taken up again") { archive, _ in
            let first = try number(try await archive.open(whole, size: 15_000))
            for ordinal in 0..<2 { _ = try await archive.append(part(ordinal, of: first)) }
            let open = try require(try await archive.delivery(first), "the delivery")
            try expect(open.line.report.status, is: .partial, "half a delivery never counts as read")
            try expect(open.findings.map(\.code), is: ["delivery.unfinished"], "and says why")
            try expect(open.findings.map(\.place.offset), is: [10_000], "and where it ends")
            let second = try number(try await archive.open(whole, size: 15_000))
            try expect(second, is: first, "the same delivery")
            for ordinal in 0..<3 {
                let done = try await archive.append(part(ordinal, of: second))
                try expect(done.counts.created, is: ordinal < 2 ? 0 : 1, "what is here is not made twice")
            }
            _ = try await archive.close(close(second))
            let closed = try require(try await archive.delivery(second), "the delivery")
            try expect(closed.line.report.status, is: .imported, "and is read")
        },
        law("nothing is appended to a delivery that is closed or was never begun") { archive, _ in
            let number = try number(try await archive.open(whole, size: 15_000))
            _ = try await archive.append(part(0, of: number))
            _ = try await archive.append(part(1, of: number))
            _ = try await archive.append(part(2, of: number))
            _ = try await archive.close(close(number))
            for delivery in [number, 99] {
                do {
                    _ = try await archive.append(part(0, of: delivery, value: "99"))
                    throw Breach("a part without an open delivery was taken")
                } catch ArchiveError.notFound {}
            }
            do {
                _ = try await archive.close(close(number))
                throw Breach("a delivery was closed twice")
            } catch ArchiveError.notFound {}
        },
    ]
}
