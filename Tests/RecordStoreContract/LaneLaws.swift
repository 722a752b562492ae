import ClinicalRecord
import Findings
import RecordStore

extension ArchiveLaw {
    static let laneLaws: [ArchiveLaw] = [
        law("W01 many senders at once are all answered, each with its own delivery") { archive, _ in
            let lake = Hospital("lakeside")
            let reports = try await withThrowingTaskGroup(of: ImportReport.self) { group in
                for number in 0..<300 {
                    let intake = lake.intake(
                        "\(number)",
                        [lake.contribution("\(number % 7)", nil, [lake.result("\(number)", code: "\(number)-1")])]
                    )
                    group.addTask { try await archive.commit(intake) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            try expect(Set(reports.map(\.delivery)).count, is: 300, "three hundred numbers")
            try expect(reports.map(\.created), is: Array(repeating: 1, count: 300), "each made its entry")
            let counts = try await archive.counts()
            try expect([counts.persons, counts.statements, counts.deliveries], is: [7, 300, 300], "all are there")
        },
        law("D08 the same delivery on many connections at once is stored once") { archive, _ in
            let lake = Hospital("lakeside")
            let intake = lake.intake("one", [lake.contribution("1", nil, [lake.result("a")])])
            let reports = try await withThrowingTaskGroup(of: ImportReport.self) { group in
                for _ in 0..<20 { group.addTask { try await archive.commit(intake) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            try expect(reports.count { $0.status == .imported }, is: 1, "one was first")
            try expect(reports.count { $0.status == .unchanged }, is: 19, "the others were known")
            try expect(try await archive.counts().deliveries, is: 1, "there is one")
        },
        law("a write that fails by itself costs no other of its group") { archive, _ in
            let lake = Hospital("lakeside")
            let failures = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<40 {
                    group.addTask {
                        do {
                            if number % 4 == 0 {
                                _ = try await archive.carryOut(OperatorAct(.link, "x\(number)", "y", by: "r"))
                            } else {
                                _ = try await archive.commit(lake.intake("\(number)", []))
                            }
                            return false
                        } catch {
                            return true
                        }
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            try expect(failures, is: 10, "only the acts on unknown records fail")
            try expect(try await archive.counts().deliveries, is: 30, "all deliveries are there")
        },
        ArchiveLaw("W01 what was acknowledged is there when the archive is opened again") { bench in
            let lake = Hospital("lakeside")
            let result = lake.result("a")
            let first = try await bench.open()
            let report = try await first.commit(
                lake.intake("1", [lake.contribution("1", lake.patient("1", People.ada), [result])])
            )
            let before = try await first.record(of: lake.recordID("1"))
            await first.close()
            let second = try await bench.open()
            let after = try await second.record(of: lake.recordID("1"))
            let delivery = try await second.delivery(report.delivery)
            let next = try await second.commit(lake.intake("2", []))
            await second.close()
            try expect(after, is: before, "the record is as it was")
            try expect(delivery?.bytes, is: Array("1".utf8), "so is the original")
            try expect(next.delivery > report.delivery, "numbers go on")
        },
        ArchiveLaw("a closed archive refuses writes") { bench in
            let archive = try await bench.open()
            await archive.close()
            do {
                _ = try await archive.commit(Hospital("lakeside").intake("1", []))
                throw Breach("it was accepted")
            } catch let error as ArchiveError {
                try expect(error, is: .closed, "the reason")
            }
        },
    ]
}
