import ClinicalRecord
import RecordStore

extension ArchiveLaw {
    static let pastLaws: [ArchiveLaw] = [
        law("C094 versions that hold no more come in the order in which they ended, after a change and by pages") {
            archive,
            _ in
            let hospital = Hospital("lakeside")
            var ended: [(id: String, by: Int64)] = []
            for number in 0..<4 {
                for (key, value) in [("a", "1\(number)"), ("b", "2\(number)")] {
                    let result = hospital.result(key, value: value, at: "2024-03-05T0\(number):00:00Z")
                    let patient = hospital.patient("1", People.ada)
                    let contribution = hospital.contribution("1", number == 0 ? patient : nil, [result])
                    let report = try await archive.commit(hospital.intake("\(key)\(number)", [contribution]))
                    if number > 0 { ended.append((result.id, report.delivery)) }
                }
            }
            var query = PastQuery(kind: "Observation", endedAfter: 0)
            try expect(try await archive.past(query).map(\.endedBy), is: ended.map(\.by), "in their order")
            try expect(try await archive.past(query).map(\.id), is: ended.map(\.id), "each with its resource")
            for (number, end) in ended.enumerated() {
                let later = try await archive.past(PastQuery(kind: "Observation", endedAfter: end.by))
                try expect(later.map(\.endedBy), is: ended.dropFirst(number + 1).map(\.by), "after \(end.by)")
            }
            query.limit = 2
            var found: [Int64] = []
            while let last = try await archive.past(query).last {
                found += try await archive.past(query).map(\.endedBy)
                query.after = last.key
            }
            try expect(found, is: ended.map(\.by), "by pages")
            try expect(try await archive.past(PastQuery(kind: "Condition", endedAfter: 0)), is: [], "of one kind")
        },
        law("C094 a version that holds no more tells in whose record it stood, and which change made it") {
            archive,
            _ in
            let hospital = Hospital("lakeside")
            let (old, new) = (hospital.result("a", value: "1"), hospital.result("a", value: "2"))
            let first = try await archive.commit(
                hospital.intake("1", [hospital.contribution("1", hospital.patient("1", People.ada), [old])])
            )
            let second = try await archive.commit(hospital.intake("2", [hospital.contribution("1", nil, [new])]))
            let past = try await archive.past(PastQuery(kind: "Observation", endedAfter: 0))
            try expect(past.map(\.version), is: [first.delivery], "made by the first")
            try expect(past.map(\.endedBy), is: [second.delivery], "ended by the second")
            try expect(past.map(\.personID), is: [hospital.recordID("1")], "of the patient")
            try expect(past.map(\.json), is: [old.json], "as it was")
            let change = try await archive.moment(notAfter: past.first?.updatedAt).change
            try expect(change, is: first.delivery, "at the time of its change")
        },
        law("D10 W09 a moment is the last change not after a time, whatever the clock said") { archive, _ in
            let hospital = Hospital("lakeside")
            try expect(try await archive.moment(notAfter: nil).change, is: 0, "before the first change")
            try expect(try await archive.moment(notAfter: nil).at == nil, "there is no time")
            var numbers: [Int64] = []
            for (number, received) in [1_700_000_000_000, 1_600_000_000_000, 1_700_000_000_500].enumerated() {
                let contribution = hospital.contribution("1", nil, [hospital.result("r\(number)")])
                let intake = hospital.intake("\(number)", [contribution], received: Int64(received))
                numbers.append(try await archive.commit(intake).delivery)
            }
            let last = try await archive.moment(notAfter: nil)
            try expect(last.change, is: try require(numbers.last, "a change"), "the last of all")
            try expect(last.kinds.contains("Observation"), "its kinds are known")
            let at = try require(last.at, "its time")
            try expect(try await archive.moment(notAfter: at).change, is: last.change, "at its time")
            let before = Timestamp(milliseconds: at.milliseconds - 1)
            try expect(try await archive.moment(notAfter: before).change, is: numbers[1], "just before it")
            let long = Timestamp(milliseconds: 1_500_000_000_000)
            try expect(try await archive.moment(notAfter: long).change, is: 0, "before all of them")
        },
    ]
}
