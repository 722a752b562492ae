import Foundation
import JSONTree

/// The tape over JSON, beside Foundation's parser.
struct JSONBenchmark: Benchmark {
    let name = "JSON to tape"
    let unit = "MB a core"
    let yardstickName = "Foundation JSONSerialization"
    let bundles: [[UInt8]]
    let amount: Double

    init(hospital: SyntheticHospital) {
        bundles = hospital.bundles
        amount = Double(hospital.bytes) / 1e6
    }

    func ours() throws -> Double {
        try Stopwatch.seconds { for bundle in bundles { _ = try JSONTree(bundle) } }
    }

    func yardstick() throws -> Double {
        let data = bundles.map { Data($0) }
        return try Stopwatch.seconds { for bundle in data { _ = try JSONSerialization.jsonObject(with: bundle) } }
    }
}
