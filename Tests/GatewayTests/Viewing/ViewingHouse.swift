import ClinicalRecord
import Foundation
import RecordStore
import RecordStoreContract
import SQLiteStore

@testable import Gateway

/// Two patients of one hospital with a result, a restricted result and a letter each, and who may look at them.
struct ViewingHouse {
    private static let confidentiality = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality"

    let lake = Hospital("lakeside")
    let archive: SQLiteArchive
    let register: SQLiteAccessRegister
    let a: String
    let b: String

    init() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "views-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        archive = try SQLiteArchive(path: folder.appending(path: "a.db").path)
        register = try SQLiteAccessRegister(path: folder.appending(path: "access.db").path)
        (a, b) = (lake.recordID("A"), lake.recordID("B"))
        for number in ["A", "B"] {
            let patient = lake.patient(number, #""name":[{"family":"Rye\#(number)"}],"birthDate":"1980-02-03""#)
            let label = #""meta":{"security":[{"system":"\#(Self.confidentiality)","code":"R"}]}"#
            let hidden = lake.resource(
                "Observation",
                "hidden \(number)",
                #"\#(label),"status":"final","code":{"text":"Secret"},"valueString":"x""#
            )
            let letter = lake.resource(
                "DocumentReference",
                "letter \(number)",
                """
                "status":"current","content":[{"attachment":{"contentType":"text/html","title":"Letter",\
                "data":"\(Data("Dear \(number)".utf8).base64EncodedString())"}}]
                """
            )
            let resources = [lake.result("hb \(number)"), hidden, letter]
            _ = try await archive.commit(lake.intake(number, [lake.contribution(number, patient, resources)]))
        }
    }

    var journal: AccessJournal { AccessJournal(register: register) }
    var view: ViewRecord { ViewRecord(archive: archive, journal: journal, sites: SiteDirectory()) }

    /// An account that stands for A and, if wanted, opens others.
    func patient(opening more: [String] = []) -> User {
        var user = User(login: "ana", role: .patient, password: .ofNobody)
        user.patients = Set([a] + more)
        user.fhirUser = "Patient/\(a)"
        return user
    }

    func handle(_ id: String, _ user: User) throws -> String {
        guard let handle = RecordHandle.spell(id, for: user) else { throw Refusal(.fault, "no handle") }
        return handle
    }
}
