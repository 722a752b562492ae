import FHIRR4
import Foundation
import JSONTree

/// R4 parsing and validation, beside parsing alone with Foundation.
struct ValidationBenchmark: Benchmark {
    let name = "R4 parse and validate"
    let unit = "MB a core"
    let yardstickName = "Foundation JSONSerialization, no validation"
    let bundles: [[UInt8]]
    let amount: Double

    init(hospital: SyntheticHospital) {
        bundles = hospital.bundles
        amount = Double(hospital.bytes) / 1e6
    }

    func ours() throws -> Double {
        try Stopwatch.seconds {
            for bundle in bundles { _ = R4Validator.validate(try FHIRDocument(bundle).tree.root) }
        }
    }

    func yardstick() throws -> Double {
        let data = bundles.map { Data($0) }
        return try Stopwatch.seconds { for bundle in data { _ = try JSONSerialization.jsonObject(with: bundle) } }
    }
}
