import ClinicalRecord
import Fixtures
import Foundation
import Gateway
import MappingTables
import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

/// The family of the demonstration, received file by file in many orders.
@Suite struct OrderOfArrivalTests {
    private let reader = DeliveryReader(tables: .standard, sites: SiteDirectory())
    private let time = Timestamp(milliseconds: 1_777_809_600_000)

    /// Every file of the three hospitals.
    private func parcels() throws -> [Parcel] {
        let demo = ProjectFolder.url.appending(path: "fixtures/demo")
        return try ["lakeside", "stmartin", "northgate"].flatMap { source in
            let folder = demo.appending(path: source)
            return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
                let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
                return Parcel(name: name, source: source, bytes: bytes)
            }
        }
    }

    /// What there is after some parcels, also on paper.
    private func picture(after parcels: [Parcel]) async throws -> (records: ArchivePicture, printed: [String]) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "chartway-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "test.db").path
        let archive = try SQLiteArchive(path: path, tables: MergingTables(.standard))
        let receive = Receive(reader: reader, archive: archive)
        for parcel in parcels { _ = try await receive(parcel, at: time) }
        let export = Export(archive: archive, sites: SiteDirectory())
        var printed: [String] = []
        for person in try await archive.people(matching: "", limit: 100) {
            let text = try await export.printed(person.person.id, topic: .summary, form: .text, at: time)
            printed.append(String(decoding: text, as: UTF8.self))
        }
        let picture = try await ArchivePicture(archive)
        await archive.close()
        return (picture, printed)
    }

    @Test func `7·3 D09 the files of three hospitals give one record in any order`() async throws {
        let parcels = try parcels()
        #expect(parcels.count > 25)
        let wanted = try await picture(after: parcels)
        var random = SeededGenerator(seed: 7)
        for order in 1...8 {
            let found = try await picture(after: parcels.shuffled(using: &random))
            let isSame = found.records == wanted.records
            #expect(isSame, "order \(order): \(found.records.difference(from: wanted.records))")
            let lines = found.printed.flatMap { $0.split(separator: "\n") }
            let others = wanted.printed.flatMap { $0.split(separator: "\n") }
            #expect(lines.difference(from: others).isEmpty, "order \(order)")
        }
    }
}
