import ClinicalRecord
import Foundation
import HL7v2
import MappingTables
import RecordStore
import SQLiteStore

@testable import Gateway

/// An archive and a register to deliver to.
final class IntakeBench {
    let archive: SQLiteArchive
    let register: any AccessRegister
    let folder: URL
    let time = RecordStore.Timestamp(milliseconds: 1_800_000_000_000)
    let northgate = IntakePass(source: "northgate", client: "engine")

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "intake-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        archive = try SQLiteArchive(path: folder.appending(path: "a.db").path, tables: MergingTables(.standard))
        register = try SQLiteAccessRegister(path: folder.appending(path: "a.db-access").path)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private var reader: DeliveryReader { DeliveryReader(tables: .standard, sites: SiteDirectory()) }
    private var journal: AccessJournal { AccessJournal(register: register) }

    var takeMessage: TakeMessage { TakeMessage(reader: reader, archive: archive, journal: journal) }
    var takeDelivery: TakeDelivery { TakeDelivery(reader: reader, archive: archive, journal: journal) }
    var jobs: IntakeJobs {
        IntakeJobs(
            register: register,
            folder: IntakeFolder(path: folder.appending(path: "spool").path),
            take: takeDelivery
        )
    }

    static func message(_ id: String, name: String = "Ada", more: String = "") -> [UInt8] {
        let lines = [
            "MSH|^~\\&|LAB|NORTHGATE|GW|HUB|20260304101500-0600||ORU^R01^ORU_R01|\(id)|P|2.5.1\(more)",
            "PID|1||4711^^^NGH^MR||Example^\(name)||19700503|F",
            "OBR|1||F9^LAB|2345-7^Glucose^LN|||20260304090000-0600",
            "OBX|1|NM|2345-7^Glucose^LN||5.5|mmol/L|||||F|||20260304090000-0600", "",
        ]
        return Array(lines.joined(separator: "\r").utf8)
    }

    /// Sends messages in one step.
    func send(_ messages: [UInt8]...) async -> [MessageVerdict] {
        let take = takeMessage
        return await take.keep(
            messages.map { take.read(CutMessage($0), from: northgate, named: "test", at: time) }
        )
    }

    func push(_ bytes: [UInt8]) async throws -> IntakeAnswer {
        try await takeDelivery(.bytes(bytes, sha256: [1]), from: northgate, at: time)
    }

    func states() async throws -> [DeliveryStatus] {
        try await archive.deliveries(DeliveryQuery()).map(\.report.status).reversed()
    }

    /// Outcomes that were noted, oldest first.
    func noted() async throws -> [AuditedAct.Outcome] {
        try await register.acts(AuditQuery()).map(\.outcome).reversed()
    }
}
