import Foundation
import Gateway
import MappingTables

/// HL7 v2 messages to resources with findings and ledger, beside cutting them into fields with Foundation.
struct HL7v2Benchmark: Benchmark {
    let name = "HL7 v2 to resources"
    let unit = "messages a core"
    let yardstickName = "Foundation, cut into fields only"
    let messages: [[UInt8]]
    let amount: Double
    private let reader = DeliveryReader(tables: .standard, sites: SiteDirectory())

    init(messages: [[UInt8]]) throws {
        self.messages = try InputFolder.filled(messages, upTo: 2_000_000)
        amount = Double(self.messages.count)
    }

    func ours() -> Double {
        Stopwatch.seconds {
            for bytes in messages { _ = reader.read(Parcel(name: "message", source: "bench", bytes: bytes)) }
        }
    }

    func yardstick() -> Double {
        Stopwatch.seconds {
            for bytes in messages {
                let segments = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r")
                for segment in segments {
                    for field in segment.components(separatedBy: "|") { _ = field.components(separatedBy: "^") }
                }
            }
        }
    }
}
