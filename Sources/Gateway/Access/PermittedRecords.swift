import ClinicalRecord
import JSONTree
import RecordStore

/// The archive as one caller may see it: the only way for a use case to read for somebody.
///
/// What is not permitted looks as if it were not there, so that nobody can tell the one from the other (Z08).
struct PermittedRecords: Sendable {
    let plan: AccessPlan
    private let archive: any Archive
    /// By the ids that the plan names, those of the persons they belong to now.
    private let persons: [String: String]
    /// Who sent what, made when it is asked for.
    private let imports: ImportProvenances

    /// Everything, for the operator's own commands.
    static func unlimited(_ archive: any Archive) -> PermittedRecords {
        PermittedRecords(archive: archive, plan: .operatorOnly, persons: [:])
    }

    /// What a plan permits.
    static func of(_ archive: any Archive, _ plan: AccessPlan) async throws(Refusal) -> PermittedRecords {
        do throws(ArchiveError) { return try await PermittedRecords(archive, plan) } catch { throw Refusal(error) }
    }

    /// The same as ``of(_:_:)``, for those who speak to the archive themselves.
    static func asking(_ archive: any Archive, _ plan: AccessPlan) async throws(ArchiveError) -> PermittedRecords {
        try await PermittedRecords(archive, plan)
    }

    private init(archive: any Archive, plan: AccessPlan, persons: [String: String]) {
        (self.archive, self.plan, self.persons) = (archive, plan, persons)
        imports = ImportProvenances(archive: archive)
    }

    /// Asks who the persons of the plan are now: records are linked and parted while tokens last.
    private init(_ archive: any Archive, _ plan: AccessPlan) async throws(ArchiveError) {
        (self.archive, self.plan) = (archive, plan)
        imports = ImportProvenances(archive: archive)
        persons = try await archive.persons(ofRecords: plan.named)
    }

    /// Ids of the persons whose records hold something of a type that may be searched; `nil` for everyone's.
    func reach(_ interaction: Interaction, _ kind: String) -> Set<String>? {
        var reach: Set<String> = []
        for permission in plan.permissions where permission.concerns(interaction, kind) {
            guard let named = permission.persons else { return nil }
            reach.formUnion(named.compactMap { persons[$0] })
        }
        return reach
    }

    /// Whether something may be done with a resource.
    func permits(_ interaction: Interaction, _ kind: String, of personID: String?, _ json: [UInt8]) -> Bool {
        guard !plan.isUnlimited else { return true }
        // What hospitals have sent of their own subscribers is nobody's; ours are kept apart (Z05).
        guard kind != "Subscription" else { return false }
        lazy var root = try? JSONTree(json).root
        let isPermitted = plan.permissions.contains { permission in
            guard permission.concerns(interaction, kind), owns(permission, kind, personID) else { return false }
            guard let question = permission.question else { return true }
            return root.map { question.finds($0, updatedAt: Timestamp(milliseconds: 0)) } ?? false
        }
        guard isPermitted, plan.hidesRestricted, !opensRestricted(of: personID) else { return isPermitted }
        return root.map { !ConfidentialityLabel.isRestricted($0) } ?? false
    }

    /// Whether somebody who acts for the person may see what is labelled as restricted too.
    private func opensRestricted(of personID: String?) -> Bool {
        guard !plan.relatives.isEmpty, let personID else { return false }
        return plan.relatives.contains { persons[$0] == personID && $1.opens(.sensitive) }
    }

    /// What is open of a record to somebody who acts for its person; `nil` for the whole record.
    func areas(of personID: String) -> FamilyAreas? {
        let isWhole = plan.permissions.contains { permission in
            permission.kind == nil && (permission.persons?.contains { persons[$0] == personID } ?? true)
        }
        guard !isWhole else { return nil }
        return plan.relatives.reduce(into: FamilyAreas()) { open, relative in
            if persons[relative.key] == personID { open = open.union(relative.value) }
        }
    }

    /// Whether a kind of resource stands in an area that is closed to somebody who acts for the person.
    func closes(_ kind: String, of personID: String?) -> Bool {
        guard let personID, plan.relatives.contains(where: { persons[$0.key] == personID }),
            let open = areas(of: personID)
        else { return false }
        return FamilyArea.allCases.contains { $0.kinds.contains(kind) && !open.opens($0) }
    }

    private func owns(_ permission: Permission, _ kind: String, _ personID: String?) -> Bool {
        guard let named = permission.persons else { return true }
        guard let personID else { return SharedKinds.all.contains(kind) }
        return named.contains { persons[$0] == personID }
    }

    func person(_ id: String, for interaction: Interaction = .read) async throws(ArchiveError) -> RecordedPerson? {
        guard let found = try await archive.person(id),
            permits(interaction, "Patient", of: found.person.id, found.person.json)
        else { return nil }
        return found
    }

    /// A person by whom resources are asked for; whether the Patient may be read makes no difference.
    ///
    /// - Parameters:
    ///   - id: Any record id of the person.
    ///   - kind: The type that is searched for; `nil` if any will do.
    /// - Returns: The id of the person; `nil` if there is none and nothing is kept from the caller.
    /// - Throws: ``Refusal/Kind/forbidden`` if nothing of that person's may be seen, or there is no such person (Z08); for a
    ///   type too that is closed in this record and open in another, since an empty answer would read as "nothing known".
    func subject(_ id: String, searching kind: String? = nil) async throws -> String? {
        let found = try await archive.persons(ofRecords: [id])[id]
        let isLimited = !plan.permissions.contains { $0.persons == nil }
        let open = kind.map { reach(.search, $0) } ?? Set(persons.values)
        guard isLimited, let open, !open.contains(found ?? "") else { return found }
        throw Refusal(.forbidden, "Your access does not cover this patient.")
    }

    /// Every id that leads to a person whom ``subject(_:searching:)`` has let through.
    func ids(leadingTo personID: String) async throws(ArchiveError) -> Set<String> {
        guard let person = try await archive.person(personID)?.person else { return [] }
        return Set(person.sources.map(\.recordID) + [person.id])
    }

    /// The kinds of what is stated under an id.
    func kinds(stating id: String) async throws(ArchiveError) -> [String] {
        try await archive.statements([id]).map(\.resource.kind)
    }

    /// The person behind a Person that gathers Patients.
    func gathering(_ id: String) async throws(ArchiveError) -> RecordedPerson? {
        guard let found = try await archive.person(id), permits(.read, "Person", of: found.person.id, found.person.json)
        else { return nil }
        return found
    }

    func entry(
        kind: String,
        id: String,
        for interaction: Interaction = .read
    ) async throws(ArchiveError) -> RecordedEntry? {
        var found = try await archive.entry(kind: kind, id: id)
        if found == nil, kind == ImportProvenance.kind, interaction == .read || interaction == .search {
            found = try await imports.provenance(of: id) { permits(interaction, $0, of: $1, $2) }
        }
        guard let found, permits(interaction, kind, of: found.personID, found.entry.json) else { return nil }
        return found
    }

    /// The Provenances of some resources of a record, as far as they may be read.
    func provenances(
        of person: RecordedPerson?,
        _ entries: [RecordedEntry]
    ) async throws(ArchiveError) -> [RecordedEntry] {
        guard plan.allows(.read, ImportProvenance.kind) else { return [] }
        var made: [RecordedEntry] = []
        if let person, let found = try await imports.made(of: person) { made.append(found) }
        for entry in entries { if let found = try await imports.made(of: entry) { made.append(found) } }
        return made.filter { permits(.read, ImportProvenance.kind, of: $0.personID, $0.entry.json) }
    }

    /// The versions under one id that may be seen, newest first.
    func history(kind: String, id: String) async throws(ArchiveError) -> [EntryVersion] {
        try await archive.history(kind: kind, id: id).filter { permits(.read, kind, of: $0.personID, $0.json) }
    }

    /// One page of a person's entries, or of the directory; what may not be read is left out of it.
    func entries(_ query: EntryQuery) async throws(ArchiveError) -> EntryPage {
        let page = try await archive.entries(query)
        let permitted = page.entries.filter { permits(.read, $0.entry.kind, of: $0.personID, $0.entry.json) }
        return EntryPage(entries: permitted, next: page.next)
    }

    /// The next candidates of a search, of which some may not be seen, and where to go on; none at the end.
    ///
    /// Whom the plan does not name is never read: the persons stand in the question to the archive.
    func candidates(_ query: CandidateQuery) async throws(ArchiveError) -> (found: [Candidate], next: Int64?) {
        let query = try await narrowed(query)
        if query.kind == ImportProvenance.kind { return try await provenances(query) }
        let page = try await archive.candidates(query)
        let permitted = page.filter { permits($0.json, of: query.kind, $0.personID) }
        return (permitted, page.count == query.limit ? page.last?.key : nil)
    }

    /// First what was sent as Provenance, then what the archive knows besides.
    private func provenances(
        _ query: CandidateQuery
    ) async throws(ArchiveError) -> (found: [Candidate], next: Int64?) {
        guard ImportProvenances.holds(query.after) else {
            let page = try await archive.candidates(query)
            let permitted = page.filter { permits($0.json, of: query.kind, $0.personID) }
            return (permitted, page.count == query.limit ? page.last?.key : ImportProvenances.start)
        }
        let page = try await imports.candidates(query) { permits($2, of: $0, $1) }
        return (page.found.filter { permits($0.json, of: query.kind, $0.personID) }, page.next)
    }

    /// A question to the archive about the records of those whom the plan names alone.
    func narrowed(_ query: CandidateQuery) async throws(ArchiveError) -> CandidateQuery {
        guard let reach = reach(.search, query.kind) else { return query }
        var query = query
        query.scope = try await narrowed(query.scope, to: reach)
        return query
    }

    /// Everything that a question finds, and of each whether it may be seen: for conditions of a write, which nobody is
    /// told of but by whether they hold.
    func everything(
        _ query: CandidateQuery,
        _ question: SearchQuestion,
        _ take: (Candidate, Bool) -> Void
    ) async throws(ArchiveError) {
        var query = query
        while true {
            let page = try await archive.candidates(query)
            for candidate in page {
                guard let root = try? JSONTree(candidate.json).root,
                    question.finds(root, updatedAt: candidate.updatedAt)
                else { continue }
                take(candidate, permits(candidate.json, of: query.kind, candidate.personID))
            }
            guard page.count == query.limit, let last = page.last else { return }
            query.after = last.key
        }
    }

    /// Whose an entry is that an id leads to; `nil` if there is none, or it is nobody's.
    func owner(kind: String, id: String) async throws(ArchiveError) -> String? {
        try await archive.entry(kind: kind, id: id)?.personID
    }

    /// Whether anything goes by an id, be it hidden from the caller.
    func isTaken(_ id: String) async throws(ArchiveError) -> Bool {
        if try await archive.person(id) != nil { return true }
        return try await !archive.statements([id]).isEmpty
    }

    /// The next versions that hold no more, as far as the plan permits, and where to go on; none at the end.
    func past(_ query: PastQuery) async throws(ArchiveError) -> (found: [PastEntry], next: Int64?) {
        let page = try await archive.past(query)
        let permitted = page.filter { permits($0.json, of: query.kind, $0.personID) }
        return (permitted, page.count == query.limit ? page.last?.key : nil)
    }

    /// A damaged copy shows nothing but that there is one.
    private func permits(_ json: [UInt8], of kind: String, _ personID: String?) -> Bool {
        json.isEmpty ? plan.allows(.search, kind) : permits(.search, kind, of: personID, json)
    }

    /// The last change that is not later than a time; the last of all for `nil`.
    func moment(notAfter time: Timestamp?) async throws(ArchiveError) -> ArchiveMoment {
        try await archive.moment(notAfter: time)
    }

    /// When and as what some deliveries arrived, by number; without their bytes.
    ///
    /// Only for numbers that stand in an entry which may be seen.
    func arrivals(of numbers: Set<Int64>) async throws(ArchiveError) -> [Int64: DeliveryLine] {
        var arrivals: [Int64: DeliveryLine] = [:]
        for number in numbers {
            var query = DeliveryQuery()
            (query.before, query.limit) = (number + 1, 1)
            guard let line = try await archive.deliveries(query).first else { continue }
            if line.report.delivery == number { arrivals[number] = line }
        }
        return arrivals
    }

    /// A delivery as it arrived; `nil` if it is too large for one piece of memory.
    ///
    /// Only for a number of ``arrivals(of:)`` whose delivery speaks of nobody but the person that may be seen.
    func original(_ number: Int64) async throws(ArchiveError) -> [UInt8]? {
        guard let found = try await archive.delivery(number), !found.isParted else { return nil }
        return found.bytes
    }

    private func narrowed(
        _ scope: CandidateQuery.Scope,
        to reach: Set<String>
    ) async throws(ArchiveError) -> CandidateQuery.Scope {
        guard case .persons(let asked) = scope else { return .persons(reach.sorted()) }
        let meant = try await archive.persons(ofRecords: Set(asked)).values
        return .persons(reach.intersection(meant).sorted())
    }

    func references(of personID: String?, among ids: Set<String>) async throws(ArchiveError) -> ReferenceMap {
        try await archive.references(of: personID, among: ids)
    }

    func references(of personID: String?) async throws(ArchiveError) -> ReferenceMap {
        try await archive.references(of: personID)
    }
}
