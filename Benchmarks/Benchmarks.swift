import ArgumentParser
import Foundation

/// Times the main job beside what anybody could use instead, interleaved in one run.
///
/// Absolute figures belong to the machine; the ratio of two columns is what may be compared between machines.
@main struct Benchmarks: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "benchmarks",
        abstract: "Time reading, mapping, importing and printing beside yardsticks.",
        discussion: """
            Examples:
              swift run -c release benchmarks
              swift run -c release benchmarks --only c-cda --ccda documents/ --rounds 9
              swift run -c release benchmarks --people 2000
            """
    )

    @Option(help: "Rounds of each row; the fastest is shown, and the median beside it.")
    var rounds = 5

    @Option(help: "Persons of the synthetic hospital, about a hundred resources each.")
    var people = 200

    @Option(help: "Folder of C-CDA documents (default: fixtures/ccda and the demonstration's).")
    var ccda: String?

    @Option(help: "Folder of HL7 v2 messages (default: fixtures/hl7v2 and the demonstration's).")
    var hl7v2: String?

    @Option(help: "Run only rows whose name has this in it.")
    var only: String?

    func run() async throws {
        let hospital = SyntheticHospital(people: people)
        let documents = InputFolder.files(in: ccda ?? "fixtures", ending: "xml", beginning: "<")
        let messages = InputFolder.files(in: hl7v2 ?? "fixtures", ending: "hl7", beginning: "MSH")
        print(BenchmarkRow.heading)
        for benchmark in [
            JSONBenchmark(hospital: hospital), ValidationBenchmark(hospital: hospital),
            try CCDABenchmark(documents: documents), try HL7v2Benchmark(messages: messages),
            ImportBenchmark(hospital: hospital), PDFBenchmark(hospital: hospital),
        ] as [any Benchmark] where only.map(benchmark.name.localizedCaseInsensitiveContains) ?? true {
            print(try await benchmark.row(rounds: rounds))
        }
    }
}
