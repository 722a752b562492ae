import ArgumentParser
import ClinicalRecord
import Foundation
import Gateway
import RecordStore

/// Reads files into the archive.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Read files, folders and zip archives into the record.",
        discussion: """
            FHIR R4 JSON and NDJSON, C-CDA XML and HL7 v2 are recognised by their content. Every delivery is kept as it
            came, also one that cannot be read. Importing the same file again changes nothing.

            Exports of a phone (Apple Health: export.zip or export.xml) may be of any size; give each person's phone a
            source of its own.

            Examples:
              chartway import --source lakeside deliveries/
              chartway import --json --db family.db visit.xml labs.hl7
              cat bundle.json | chartway import --source lakeside -

            Exit codes: 0 all read, 3 some unreadable (and kept), 64 usage, 74 storage.
            """
    )

    @OptionGroup var archiveOptions: ArchiveOptions
    @OptionGroup var mappingOptions: MappingOptions

    @Option(help: "Name of the sending system; its site file, if there is one, has the same name.")
    var source = "local"

    @Flag(help: "One JSON object per delivery on standard output, and a summary at the end.")
    var json = false

    @Argument(help: "Files, folders, zip archives; - is standard input.")
    var paths: [String]

    func run() async throws {
        try await complaining {
            let settings = try mappingOptions.settings()
            let walk = ParcelWalk(paths)
            guard !SourceName.isReserved(source) else { throw Complaint("--source: \(SourceName.rule)", .usage) }
            if let missing = walk.missing.first { throw Complaint("there is no file or folder «\(missing)»", .usage) }
            let reader = try mappingOptions.reader(settings)
            let archive = try archiveOptions.open(settings, reader)
            let tally = try await receive(walk.files, reader, archive)
            await archive.close()
            Terminal.progress("")
            Terminal.say(json ? tally.json : tally.text)
            if tally.unreadable > 0 { throw ExitCode.someUnreadable }
        }
    }

    /// Reads several files at a time, and keeps and reports them in order: where a sender gives no time, the later file
    /// is the newer one.
    private func receive(
        _ files: [String],
        _ reader: DeliveryReader,
        _ archive: any Archive
    ) async throws -> ImportTally {
        var tally = ImportTally()
        var rest = files[...]
        let receiveExport = ReceiveHealthExport(reader: reader, archive: archive)
        while let index = rest.firstIndex(where: { HealthExportFile(path: $0) != nil }) {
            try await receive(Array(rest[..<index]), Receive(reader: reader, archive: archive), reader.limit, &tally)
            if let export = HealthExportFile(path: rest[index]) {
                try await receiveExport(export, source: source) { report($0, &tally, of: files.count, done: index) }
            }
            rest = rest[(index + 1)...]
        }
        try await receive(Array(rest), Receive(reader: reader, archive: archive), reader.limit, &tally)
        return tally
    }

    private func receive(
        _ files: [String],
        _ receive: Receive,
        _ limit: Int,
        _ tally: inout ImportTally
    ) async throws {
        try await withThrowingTaskGroup(of: (Int, [Receive.Opened]).self) { group in
            var read: [Int: [Receive.Opened]] = [:]
            var ready: [Receive.Opened] = []
            var (started, taken) = (0, 0)
            while taken < files.count || !ready.isEmpty {
                // Reading ahead is bounded, so that memory is; it goes on while others are being kept.
                while started < files.count, started - taken < Self.window {
                    let (number, file) = (started, files[started])
                    group.addTask { (number, try Self.read(file, source, receive, limit)) }
                    started += 1
                }
                for receipt in try await receive.keep(ready) { report(receipt, &tally, of: files.count, done: taken) }
                ready = []
                while taken < files.count, read[taken] == nil, let (number, opened) = try await group.next() {
                    read[number] = opened
                }
                while let opened = read.removeValue(forKey: taken) {
                    ready += opened
                    taken += 1
                }
            }
        }
    }

    /// Enough to fill a group commit while two cores read.
    private static let window = 32

    private static func read(
        _ file: String,
        _ source: String,
        _ receive: Receive,
        _ limit: Int
    ) throws -> [Receive.Opened] {
        guard let bytes = ParcelWalk.bytes(of: file, limit: limit) else {
            throw Complaint("cannot read «\(file)»: check that it is yours and under \(limit >> 20) MB", .storage)
        }
        return receive.read(Parcel(name: file, source: source, bytes: bytes))
    }

    private func report(_ receipt: Receive.Receipt, _ tally: inout ImportTally, of count: Int, done: Int) {
        tally.add(receipt)
        let line = ImportLine(receipt: receipt)
        if json {
            Terminal.say(String(decoding: line.json, as: UTF8.self))
        } else if receipt.delivery.reading == nil || !Terminal.isWatched {
            Terminal.progress("")
            Terminal.say(line.text)
        }
        Terminal.progress("\(done) of \(count) files, \(tally.resources) resources")
    }
}
