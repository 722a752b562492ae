import ClinicalRecord
import JSONTree
package import RecordStore

/// The use case "a client asks for everything": an export is begun, and carried out by ``RunExports``.
///
/// What it shows is fixed here: the last change of the archive, and the members of a group.
package struct StartExport: Sendable {
    /// Exports that one client may have under way at once.
    private static let limit = 4

    private let archive: any Archive
    private let journal: AccessJournal
    private let book: ExportBook

    package init(archive: any Archive, register: any AccessRegister) {
        self.archive = archive
        journal = AccessJournal(register: register)
        book = ExportBook(register: register)
    }

    /// - Returns: The export, which is kept.
    /// - Throws: ``Refusal/Kind/forbidden`` if the caller may not see everyone's data of any type, or not of one that
    ///   the request names, ``Refusal/Kind/notFound`` if there is no such group, ``Refusal/Kind/busy`` if too many
    ///   exports of the caller are under way.
    package func callAsFunction(
        _ request: ExportRequest,
        under plan: AccessPlan,
        at now: Timestamp
    ) async throws(Refusal) -> ExportJob {
        var deed = AccessJournal.Deed(action: .execute, interaction: "export")
        switch request.level {
        case .system: break
        case .patients: deed.kind = "Patient"
        case .group(let id): (deed.kind, deed.resource) = ("Group", id)
        }
        return try await journal.noting(deed, under: plan) { () async throws(Refusal) in
            let job = try await job(request, plan.acrossRecords, now)
            do throws(ArchiveError) { try await book.keep(job) } catch { throw Refusal(error) }
            return (job, persons: [])
        }
    }

    private func job(
        _ request: ExportRequest,
        _ plan: AccessPlan,
        _ now: Timestamp
    ) async throws(Refusal) -> ExportJob {
        guard !plan.permissions.isEmpty else {
            throw Refusal(.forbidden, "An export is for who may see everyone's data: ask for system scopes.")
        }
        for kind in request.kinds {
            try plan.demand(.search, kind)
            try plan.demand(.read, kind)
        }
        let records = try await PermittedRecords.of(archive, plan)
        do {
            let underWay = try await book.jobs().filter { $0.owner == plan.owner && $0.expires == nil }.count
            guard underWay < Self.limit else {
                throw Refusal(.busy, "\(Self.limit) of your exports are under way. Wait for one, or delete it.")
            }
            return try await job(request, records, now)
        } catch let error as ArchiveError {
            throw Refusal(error)
        } catch let refusal as Refusal {
            throw refusal
        } catch {
            throw Refusal(.fault, "The export could not be begun.")
        }
    }

    private func job(
        _ request: ExportRequest,
        _ records: PermittedRecords,
        _ now: Timestamp
    ) async throws -> ExportJob {
        let plan = records.plan
        var members: [String]?
        if case .group(let id) = request.level { members = try await self.members(of: id, records) }
        let moment = try await records.moment(notAfter: nil)
        var sinceChange: Int64?
        if let since = request.since { sinceChange = try await records.moment(notAfter: since).change }
        return ExportJob(
            id: Secret.id(),
            owner: plan.owner,
            user: plan.user,
            client: plan.client,
            granted: plan.granted,
            hidesRestricted: plan.hidesRestricted,
            request: request,
            members: members,
            change: moment.change,
            sinceChange: sinceChange,
            transactionTime: moment.at ?? now,
            begunAt: now,
            kinds: Self.shown(moment.kinds).filter { kind in
                (request.kinds.isEmpty || request.kinds.contains(kind)) && Self.allows(plan, kind)
            }
        )
    }

    private static func allows(_ plan: AccessPlan, _ kind: String) -> Bool {
        plan.allows(.search, kind) && plan.allows(.read, kind)
    }

    /// Of what is kept, who sent it is known too, whether or not anybody sent a Provenance.
    private static func shown(_ kinds: [String]) -> [String] {
        kinds.isEmpty || kinds.contains(ImportProvenance.kind) ? kinds : (kinds + [ImportProvenance.kind]).sorted()
    }

    /// The persons whom a Group names as its members now, those who left it aside.
    private func members(of id: String, _ records: PermittedRecords) async throws -> [String] {
        try records.plan.demand(.read, "Group")
        guard let group = try await records.entry(kind: "Group", id: id) else {
            throw Refusal(.notFound, "There is no such group.")
        }
        let root = try JSONTree(group.entry.json).root
        var members: Set<String> = []
        for member in root["member"]?.elements.map({ $0 }) ?? [] where member["inactive"]?.bool != true {
            let parts = member["entity"]?["reference"]?.string?.split(separator: "/") ?? []
            guard parts.count >= 2, parts[parts.count - 2] == "Patient" else { continue }
            if let person = try await records.subject(String(parts[parts.count - 1])) { members.insert(person) }
        }
        return members.sorted()
    }
}
