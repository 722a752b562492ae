import ClinicalRecord
import RecordStore

/// What the use cases of those who act for others stand on: the desk, the accounts, and when what ends.
package struct FamilyDesk: Sendable {
    let desk: WorkDesk
    let terms: FamilyTerms
    let book: AccountBook
    package var clock: ClinicClock { terms.clock }
    package var settings: FamilySettings { terms.settings }

    package init(desk: WorkDesk, settings: FamilySettings, clock: ClinicClock) {
        self.desk = desk
        terms = FamilyTerms(settings: settings, clock: clock)
        book = AccountBook(register: desk.register)
    }

    /// The record of an account that is about its own person.
    ///
    /// - Throws: ``Refusal/Kind/notFound`` if there is none: nobody opens a record that is not theirs.
    func ownHandle(of user: User) throws(Refusal) -> String {
        guard let handle = user.ownPatient.flatMap({ RecordHandle.spell($0, for: user) }) else { throw WorkDesk.absent }
        return handle
    }

    /// What may be written in one record about who acts for its person, by somebody whose right to that was checked.
    static func plan(in personID: String, by user: User) -> AccessPlan {
        let kinds = ["Consent", "RelatedPerson", "Task"].map { kind in
            Permission(kind: kind, interactions: [.create, .read, .search, .update], persons: [personID])
        }
        let person = Permission(kind: "Patient", interactions: [.read], persons: [personID])
        return AccessPlan(user: user.id, client: nil, permissions: kinds + [person], hidesRestricted: true)
    }

    /// All consents of ours in a record.
    func consents(of personID: String, _ records: PermittedRecords) async throws(Refusal) -> [FamilyConsent] {
        try await desk.entries(["Consent"], of: personID, records).compactMap { FamilyConsent($0) }
    }

    /// One of them as it is now; `nil` if there is none.
    func consent(_ id: String, of personID: String, by user: User) async throws(Refusal) -> FamilyConsent? {
        let records = try await PermittedRecords.of(desk.archive, Self.plan(in: personID, by: user))
        return try await consents(of: personID, records).first { $0.id == id }
    }

    /// Closes what a consent has opened; an empty account is nobody's.
    func shut(_ consent: String, _ account: String) async throws(Refusal) {
        guard !account.isEmpty else { return }
        try await changing(account) { $0.proxies.removeAll { $0.consent == consent } }
    }

    /// The Task by which the clinic is asked about a Consent.
    func task(
        of consent: FamilyConsent,
        _ records: PermittedRecords
    ) async throws(Refusal) -> WorkItem? {
        try await desk.entries(["Task"], of: consent.personID, records).compactMap { WorkItem($0) }
            .first { $0.kind == .proxy && $0.focusID == consent.id }
    }

    /// Changes an account, again if somebody else changed it at that moment.
    func changing(_ account: String, _ change: (inout User) -> Void) async throws(Refusal) {
        do throws(ArchiveError) {
            for _ in 0..<WorkDesk.attempts {
                guard var user = try await book.user(id: account) else { return }
                change(&user)
                do throws(ArchiveError) { return try await book.keep(user) } catch {
                    guard error == .contradiction else { throw error }
                }
            }
            throw .outdated
        } catch { throw Refusal(error) }
    }
}
