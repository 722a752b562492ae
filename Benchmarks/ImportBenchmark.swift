import ClinicalRecord
import Foundation
import Gateway
import MappingTables
import RecordStore
import SQLiteStore

/// Bundles into a new archive, durable and indexed, beside raw SQLite writing the very same rows.
struct ImportBenchmark: Benchmark {
    let name = "Import, durable"
    let unit = "resources"
    let yardstickName = "raw SQLite, same rows, indexes and commits"
    let hospital: SyntheticHospital
    var amount: Double { Double(hospital.resources) }

    private var folder: URL { FileManager.default.temporaryDirectory.appending(path: "chartway-benchmarks") }
    private var database: String { folder.appending(path: "ours.db").path }

    func ours() async throws -> Double {
        try? FileManager.default.removeItem(at: folder)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let reader = DeliveryReader(tables: .standard, sites: SiteDirectory())
        let archive = try SQLiteArchive(path: database, tables: MergingTables(reader.tables, sites: reader.sites))
        let receive = Receive(reader: reader, archive: archive)
        let seconds = try await Stopwatch.wallSeconds {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (number, bundle) in hospital.bundles.enumerated() {
                    // As many at a time as the import command takes.
                    if number >= 32 { try await group.next() }
                    let parcel = Parcel(name: "\(number).json", source: "bench", bytes: bundle)
                    group.addTask { _ = try await receive(parcel) }
                }
                try await group.waitForAll()
            }
        }
        await archive.close()
        return seconds
    }

    func yardstick() throws -> Double {
        let copy = folder.appending(path: "raw.db").path
        defer { try? FileManager.default.removeItem(at: folder) }
        return try RawSQLite.copy(database, to: copy, commits: max(1, hospital.bundles.count / 32))
    }
}
