import ClinicalRecord
import Foundation
import JSONTree
import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

@testable import Gateway

/// Two patients with a prescription each, a doctor, and who manages accounts.
struct WorkHouse {
    let lake = Hospital("lakeside")
    let archive: SQLiteArchive
    let register: SQLiteAccessRegister
    let a: String
    let b: String
    let ana: User
    let doctor = User(login: "doc", role: .clinician, password: .ofNobody)
    let manager = User(login: "boss", role: .administrator, password: .ofNobody)

    init() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "work-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        archive = try SQLiteArchive(path: folder.appending(path: "a.db").path)
        register = try SQLiteAccessRegister(path: folder.appending(path: "access.db").path)
        (a, b) = (lake.recordID("A"), lake.recordID("B"))
        for number in ["A", "B"] {
            let patient = lake.patient(number, #""name":[{"family":"Rye\#(number)"}],"birthDate":"1980-02-03""#)
            let drugs = [Self.drug(lake, "\(number) one", refills: 1), Self.drug(lake, "\(number) none", refills: 0)]
            let over = Self.drug(lake, "\(number) over", refills: 2, status: "stopped")
            _ = try await archive.commit(lake.intake(number, [lake.contribution(number, patient, drugs + [over])]))
        }
        var ana = User(login: "ana", role: .patient, password: .ofNobody)
        (ana.patients, ana.fhirUser) = ([a], "Patient/\(a)")
        self.ana = ana
        for user in [ana, doctor, manager] { try await AccountBook(register: register).keep(user) }
    }

    static func drug(
        _ lake: Hospital,
        _ key: String,
        named name: String? = nil,
        refills: Int,
        status: String = "active"
    ) -> ContributedResource {
        lake.resource(
            "MedicationRequest",
            name ?? key,
            """
            "status":"\(status)","intent":"order","authoredOn":"2026-01-0\(refills + 1)",\
            "medicationCodeableConcept":{"text":"Drug \(key)"},\
            "dosageInstruction":[{"text":"one a day","timing":{"repeat":{"frequency":1,"when":["HS"]}}}],\
            "dispenseRequest":{"numberOfRepeatsAllowed":\(refills)}
            """
        )
    }

    var desk: WorkDesk { WorkDesk(archive: archive, register: register, tables: .none) }
    var view: ViewRecord {
        ViewRecord(archive: archive, journal: AccessJournal(register: register), sites: SiteDirectory())
    }
    var reading: ReadMessages { ReadMessages(desk: desk, view: view) }
    var writing: WriteMessage { WriteMessage(desk: desk) }
    var tending: TendMessages { TendMessages(desk: desk) }
    var refills: FollowRefills { FollowRefills(desk: desk, view: view) }
    var deciding: DecideRefill { DecideRefill(desk: desk) }
    var queue: WorkQueue { WorkQueue(desk: desk) }

    func handle(_ id: String, _ user: User) -> String { RecordHandle.spell(id, for: user) ?? "" }

    /// What stands in a record of a kind now.
    func stored(_ kind: String, of id: String) async throws -> [JSONTree] {
        let record = try #require(try await archive.record(of: id))
        return try record.entries.filter { $0.kind == kind }.map { try JSONTree($0.json) }
    }

    func refusal(_ body: () async throws -> Void) async -> Refusal.Kind? {
        do {
            try await body()
            return nil
        } catch { return (error as? Refusal)?.kind }
    }
}
