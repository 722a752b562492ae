import ClinicalRecord
import JSONTree
import MappingTables
import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

@testable import Gateway

/// Two patients, somebody without a record, a doctor, and who acts for whom.
struct FamilyHouse {
    let house: WorkHouse
    let rosa = User(login: "rosa", role: .patient, password: .ofNobody)
    let family: FamilyDesk

    init(_ settings: FamilySettings = FamilySettings()) async throws {
        house = try await WorkHouse()
        family = FamilyDesk(desk: house.desk, settings: settings, clock: ClinicClock(zone: .utc))
        try await AccountBook(register: house.register).keep(rosa)
        let number = "A"
        let more = [
            house.lake.resource("Observation", "lab", #""status":"final","code":{"text":"Glucose"}"#),
            house.lake.resource(
                "Observation",
                "secret",
                #""status":"final","code":{"text":"Secret"},"meta":{"security":[{"#
                    + #""system":"http://terminology.hl7.org/CodeSystem/v3-Confidentiality","code":"R"}]}"#
            ),
            house.lake.resource("Condition", "ill", #""code":{"text":"Asthma"}"#),
        ]
        _ = try await house.archive.commit(house.lake.intake("more", [house.lake.contribution(number, nil, more)]))
    }

    var inviting: InviteRelative { InviteRelative(family: family) }
    var accepting: AcceptInvitation { AcceptInvitation(family: family) }
    var asking: AskForChild { AskForChild(family: family) }
    var deciding: DecideProxy { DecideProxy(family: family) }
    var ending: EndProxy { EndProxy(family: family) }
    var reading: ReadFamily { ReadFamily(family: family) }

    /// An account as it is now.
    func now(_ user: User) async throws -> User {
        try #require(try await AccountBook(register: house.register).user(id: user.id))
    }

    static func draft(_ levels: [FamilyArea: FamilyAreas.Level], until lastDay: String = "") -> InvitationDraft {
        var draft = InvitationDraft()
        (draft.name, draft.relation, draft.areas) = ("Rosa Rye", .mother, FamilyAreas(levels))
        draft.lastDay = lastDay
        return draft
    }

    func invite(_ levels: [FamilyArea: FamilyAreas.Level], until lastDay: String = "") async throws -> String {
        try await inviting(Self.draft(levels, until: lastDay), WorkForm("1", of: house.ana), by: house.ana).secret
    }

    func item(_ kind: WorkItem.Kind) async throws -> QueuedItem {
        try #require(try await house.queue.list([kind], by: house.doctor, at: .now).first)
    }

    /// Ana invites Rosa, who accepts, and the clinic agrees.
    func grant(_ levels: [FamilyArea: FamilyAreas.Level], until lastDay: String = "") async throws {
        let secret = try await invite(levels, until: lastDay)
        try await accepting(secret, by: now(rosa), at: .now)
        let item = try await item(.proxy)
        try await deciding.approve(item.handle, item.item.key, note: "Passport seen", by: house.doctor)
    }

    /// What Rosa's account gets to see of a page of Ana's; `nil` if there is no such page.
    func view(_ part: ViewedPart) async throws -> ViewedRecord? {
        let user = try await now(rosa)
        return try? await house.view(house.handle(house.a, user), part, by: user)
    }

    func consents(of id: String) async throws -> [JSONNode] { try await house.stored("Consent", of: id).map(\.root) }
}
