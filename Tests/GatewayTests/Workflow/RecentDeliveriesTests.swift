import Findings
import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

@testable import Gateway

@Suite struct RecentDeliveriesTests {
    @Test func `staff see what came in, newest first, with its worst findings; patients see nothing`() async throws {
        let house = try await WorkHouse()
        let findings = [Finding(.note, .deliveryIDReused, at: .whole), Finding(.error, .deliveryIDReused, at: .whole)]
        _ = try await house.archive.commit(house.lake.intake("bad", [], findings: findings))
        let recent = RecentDeliveries(desk: house.desk, sites: SiteDirectory())
        let lines = try await recent(by: house.doctor)
        #expect(lines.map(\.delivery.report.delivery) == lines.map(\.delivery.report.delivery).sorted(by: >))
        #expect(lines.first?.findings.map(\.severity) == ["error"])
        #expect(lines.first?.source == "lakeside")
        let before = try #require(lines.first?.delivery.report.delivery)
        #expect(try await recent(before: before, by: house.manager).count == lines.count - 1)
        #expect(await house.refusal { _ = try await recent(by: house.ana) } == .notFound)
        let acts = try await house.register.acts(AuditQuery())
        #expect(acts.filter { $0.interaction == "deliveries" }.map(\.outcome) == [.refused, .success, .success])
    }
}
