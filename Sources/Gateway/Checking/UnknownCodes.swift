import Findings
import MappingTables
import RecordMapping
package import RecordStore

/// The use case "which codes of a sender does no table know": read anew from the originals, since findings hold no
/// values.
package struct UnknownCodes: Sendable {
    /// One code of one sender.
    package struct Line: Sendable, Hashable {
        package let source: String
        /// The path of a table, the name of a local code system, or `codeSystems`.
        package let list: String
        package let code: String
        /// How often it was met.
        package let count: Int
    }

    /// By sender and list, the most frequent first.
    package let lines: [Line]

    /// Reads every original with such a finding by the tables of today: what was filled in since is not told again.
    ///
    /// - Parameters:
    ///   - archive: Where the originals are.
    ///   - reader: The tables of today.
    ///   - progress: Is told how many of how many originals are read.
    /// - Throws: Only what the archive throws.
    package init(
        _ archive: any Archive,
        reader: DeliveryReader,
        progress: (Int, Int) -> Void
    ) async throws(ArchiveError) {
        var deliveries: Set<Int64> = []
        for code in [Finding.Code.codeNotInTable, .codeSystemUnknown, .codeLocal] {
            var query = FindingQuery()
            (query.code, query.limit) = (code.description, .max)
            deliveries.formUnion(try await archive.findings(query).map(\.delivery))
        }
        var counts: [String: [UnknownCode: Int]] = [:]
        for (number, id) in deliveries.sorted().enumerated() {
            progress(number + 1, deliveries.count)
            guard let delivery = try await archive.delivery(id) else { continue }
            let source = delivery.line.source
            for read in reader.read(Parcel(name: delivery.line.name, source: source, bytes: delivery.bytes)) {
                for code in read.reading?.unknownCodes ?? [] { counts[source, default: [:]][code, default: 0] += 1 }
            }
        }
        lines = counts.flatMap { source, codes in
            codes.map { Line(source: source, list: $0.key.list, code: $0.key.code, count: $0.value) }
        }
        .sorted { ($0.source, $0.list, -$0.count, $0.code) < ($1.source, $1.list, -$1.count, $1.code) }
    }
}
