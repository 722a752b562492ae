import ClinicalRecord
import Gateway
import MappingTables
import RecordStore

/// Summaries as PDF, from a reading that is in memory, beside the same as HTML, which needs no layout.
struct PDFBenchmark: Benchmark {
    let name = "PDF summary"
    let unit = "documents a core"
    let yardstickName = "the same summary as HTML"
    let amount = 10.0
    let bundle: [UInt8]
    private let reader = DeliveryReader(tables: .standard, sites: SiteDirectory())

    init(hospital: SyntheticHospital) { bundle = hospital.bundles.first ?? [] }

    func ours() throws -> Double { try seconds(printing: .pdf) }

    func yardstick() throws -> Double { try seconds(printing: .html) }

    private func seconds(printing form: PrintForm) throws -> Double {
        let convert = Convert(reader: reader)
        let deliveries = reader.read(Parcel(name: "person.json", source: "bench", bytes: bundle))
        return try Stopwatch.seconds {
            for _ in 0..<Int(amount) { _ = try convert.printed(deliveries, as: form, at: .now) }
        }
    }
}
