import ClinicalRecord
import Foundation
import GRDB
import RecordStore
import RecordStoreContract
import Testing

@testable import SQLiteStore

@Suite struct SchemaStepTests {
    private let lake = Hospital("lakeside")

    @Test func `W15 an archive of schema 5 has the words of its people anew when it is opened`() async throws {
        let bench = try SQLiteBench()
        let archive = try bench.archive()
        for (number, given) in [("1", "Anna-Maria"), ("2", "Bo")] {
            let patient = lake.patient(number, #""name":[{"family":"Rye","given":["\#(given)"]}]"#)
            _ = try await archive.commit(lake.intake(number, [lake.contribution(number, patient)]))
        }
        // A source of whom nothing but the id is known.
        _ = try await archive.commit(lake.intake("3", [lake.contribution("3", nil, [lake.result("a")])]))
        try await archive.pool.writeWithoutTransaction {
            try $0.execute(sql: "DELETE FROM word WHERE word = 'maria'; INSERT INTO word VALUES ('an-old-rule', 1)")
            try $0.execute(sql: "PRAGMA user_version = 5")
        }
        #expect(try await archive.people(matching: "maria", limit: 9).isEmpty)
        #expect(try await archive.check().faults == ["persons with the words of somebody else: 1"])
        // What a later step adds is not there in an archive of that age.
        try await archive.pool.writeWithoutTransaction {
            try $0.execute(sql: "ALTER TABLE delivery DROP COLUMN reader; DROP TABLE outbox; DROP TABLE outbox_mark")
        }
        await archive.close()
        let opened = try bench.archive()
        #expect(try await opened.people(matching: "maria", limit: 9).map(\.person.id) == [lake.recordID("1")])
        #expect(try await opened.people(matching: "an-old-rule", limit: 9).isEmpty)
        #expect(try await opened.people(matching: lake.recordID("3"), limit: 9).count == 1)
        #expect(try await opened.check().faults == [])
        #expect(try await opened.pool.read { try Schema.version($0) } == Schema.newest)
        await opened.close()
    }
}
