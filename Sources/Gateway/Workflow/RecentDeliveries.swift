import ClinicalRecord
import Findings
package import RecordStore

/// The use case "what came in lately?": deliveries of hospitals with what could not be read, used or trusted of them.
package struct RecentDeliveries: Sendable {
    /// One finding in plain texts.
    package struct Trouble: Sendable, Hashable {
        /// `error` or `warning`.
        package let severity: String
        package let code: String
        package let place: String
    }

    /// One delivery.
    package struct Line: Sendable, Hashable {
        package let delivery: DeliveryLine
        /// What people call its source.
        package let source: String
        /// The findings that matter most, worst first.
        package let findings: [Trouble]
    }

    /// So many are shown at once.
    package static let limit = 50
    /// So many are read at once.
    private static let page = 200
    private static let findings = 20

    private let desk: WorkDesk
    private let sites: SiteDirectory

    package init(desk: WorkDesk, sites: SiteDirectory) { (self.desk, self.sites) = (desk, sites) }

    /// The newest first; nothing of what they say of patients.
    ///
    /// - Parameters:
    ///   - before: Only numbers below this one, for the next page; `nil` for the newest.
    ///   - user: Who asks.
    /// - Returns: As many as are shown at once.
    /// - Throws: ``Refusal/Kind/notFound`` for patients.
    package func callAsFunction(before: Int64? = nil, by user: User) async throws(Refusal) -> [Line] {
        let deed = AccessJournal.Deed(action: .read, interaction: "deliveries")
        return try await desk.journal.noting(deed, under: AccessPlan(of: user)) { () async throws(Refusal) in
            guard user.role != .patient else { throw WorkDesk.absent }
            do throws(ArchiveError) { return (try await lines(before), persons: []) } catch { throw Refusal(error) }
        }
    }

    private func lines(_ before: Int64?) async throws(ArchiveError) -> [Line] {
        var lines: [Line] = []
        for delivery in try await deliveries(before) {
            let found = try await worst(of: delivery)
            lines.append(Line(delivery: delivery, source: sites.title(of: delivery.source), findings: found))
        }
        return lines
    }

    /// What was written here is kept as a delivery too, but nobody sent it.
    private func deliveries(_ before: Int64?) async throws(ArchiveError) -> [DeliveryLine] {
        var (found, query): ([DeliveryLine], DeliveryQuery) = ([], DeliveryQuery())
        (query.before, query.limit) = (before, Self.page)
        repeat {
            let page = try await desk.archive.deliveries(query)
            found += page.filter { $0.source != Contribution.ownSource }
            query.before = page.count == Self.page ? page.last?.report.delivery : nil
        } while found.count < Self.limit && query.before != nil
        return Array(found.prefix(Self.limit))
    }

    private func worst(of delivery: DeliveryLine) async throws(ArchiveError) -> [Trouble] {
        let count = delivery.report.findings
        guard count.error + count.warning > 0 else { return [] }
        var found: [RecordedFinding] = []
        for severity in [Finding.Severity.error, .warning] where found.count < Self.findings {
            var question = FindingQuery()
            (question.delivery, question.severity) = (delivery.report.delivery, severity)
            question.limit = Self.findings - found.count
            found += try await desk.archive.findings(question)
        }
        return found.map { finding in
            Trouble(severity: finding.severity.rawValue, code: finding.code, place: finding.place.description)
        }
    }
}
