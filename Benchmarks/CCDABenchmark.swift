import CLibxml2
import ClinicalRecord
import Gateway
import MappingTables

/// C-CDA documents to resources with findings and ledger, beside libxml2 building its tree of the same bytes.
struct CCDABenchmark: Benchmark {
    let name = "C-CDA to resources"
    let unit = "MB a core"
    let yardstickName = "libxml2 tree alone"
    let documents: [[UInt8]]
    let amount: Double
    private let reader = DeliveryReader(tables: .standard, sites: SiteDirectory())

    init(documents: [[UInt8]]) throws {
        let parcels = documents.filter { DeliveryFormat(recognising: $0) == .ccda }
        self.documents = try InputFolder.filled(parcels, upTo: 8_000_000)
        amount = Double(self.documents.map(\.count).reduce(0, +)) / 1e6
    }

    func ours() -> Double {
        Stopwatch.seconds {
            for bytes in documents { _ = reader.read(Parcel(name: "document", source: "bench", bytes: bytes)) }
        }
    }

    func yardstick() -> Double {
        Stopwatch.seconds {
            for bytes in documents {
                unsafe bytes.withUnsafeBytes { raw in
                    let text = unsafe raw.bindMemory(to: CChar.self)
                    let silent = Int32(XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
                    unsafe xmlFreeDoc(xmlReadMemory(text.baseAddress, Int32(raw.count), nil, nil, silent))
                }
            }
        }
    }
}
