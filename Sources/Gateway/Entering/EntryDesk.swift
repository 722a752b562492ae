import ClinicalRecord
import RecordStore

/// What the use cases stand on by which people get in: the record, the letters, the accounts and the journal.
package struct EntryDesk: Sendable {
    let desk: WorkDesk
    let letters: EntryBook
    let accounts: AccountBook
    let rule: PasswordRule
    let endings: EndAccess
    /// Days for which a letter is good.
    package let days: Int
    /// By which ways anything is told at all.
    let channels: [NoticeChannel]
    package let clock: ClinicClock

    package init(desk: WorkDesk, rule: PasswordRule, days: Int, clock: ClinicClock, channels: [NoticeChannel]) {
        (self.desk, self.rule, self.days, self.clock, self.channels) = (desk, rule, days, clock, channels)
        letters = EntryBook(register: desk.register)
        accounts = AccountBook(register: desk.register)
        endings = EndAccess(register: desk.register)
    }

    /// Whether the operator has set up mail.
    package var hasMail: Bool { channels.contains(.email) }

    var register: any AccessRegister { desk.register }

    /// What is read and written of one record for somebody who has brought a letter about it.
    static func plan(in personID: String, by account: String?) -> AccessPlan {
        let task = Permission(kind: "Task", interactions: [.read, .search, .update], persons: [personID])
        let person = Permission(kind: "Patient", interactions: [.read], persons: [personID])
        return AccessPlan(user: account, client: nil, permissions: [task, person], hidesRestricted: true)
    }

    /// Patients' accounts that open the record of a person, closed ones left out.
    func owners(of personID: String) async throws(ArchiveError) -> [User] {
        let patients = try await accounts.users().filter { $0.hasRecords && !$0.isClosed }
        let records = patients.reduce(into: Set([personID])) { $0.formUnion($1.patients) }
        let persons = try await desk.archive.persons(ofRecords: records)
        let person = persons[personID] ?? personID
        return patients.filter { user in user.patients.contains { (persons[$0] ?? $0) == person } }
    }

    /// Says in the Task of a letter what became of it; who is to be let in does not wait for it.
    func close(
        _ letter: EntryLetter,
        _ stage: WorkItem.Stage,
        by account: User?,
        at now: Timestamp
    ) async throws(Refusal) {
        let plan = Self.plan(in: letter.personID, by: account?.id)
        for _ in 0..<WorkDesk.attempts {
            let records = try await PermittedRecords.of(desk.archive, plan)
            let items = try await desk.entries(["Task"], of: letter.personID, records).compactMap { WorkItem($0) }
            guard let item = items.first(where: { $0.id == letter.task }), item.isOpen else { return }
            let patch = WorkPatch(stage: stage, by: account.map { WorkParty($0) }, at: now)
            if try await desk.tryWriting([patch.act("Task", item.id, item.version)], under: plan) != nil { return }
        }
    }

    /// The same as a refusal that anybody may read.
    func reading<Value>(_ body: () async throws(ArchiveError) -> Value) async throws(Refusal) -> Value {
        do throws(ArchiveError) { return try await body() } catch { throw Refusal(error) }
    }
}
