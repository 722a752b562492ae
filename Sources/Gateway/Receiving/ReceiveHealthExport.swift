import ClinicalRecord
import Crypto
import Findings
import MappingTables
import RecordMapping
package import RecordStore
import XMLTree

/// The use case "a phone hands in all it has": files of gigabytes, of which no more than a piece is in memory.
///
/// Two passes: the first one tells whether the whole can be read; the second one keeps and merges it piece by piece.
package struct ReceiveHealthExport: Sendable {
    /// What stands beside an export is read as one piece up to this size.
    private static let largest = 64 << 20

    private let reader: DeliveryReader
    private let archive: any Archive
    private let tables: MergingTables
    private let receive: Receive
    private let step: Int

    /// - Parameters:
    ///   - reader: The vocabulary and the sites.
    ///   - archive: Where it is kept.
    ///   - step: About so many bytes are kept and merged at a time.
    package init(reader: DeliveryReader, archive: any Archive, step: Int = 256 << 10) {
        (self.reader, self.archive, self.step) = (reader, archive, step)
        tables = MergingTables(reader.tables, sites: reader.sites)
        receive = Receive(reader: reader, archive: archive)
    }

    /// Keeps all parts of an export, in their order.
    ///
    /// - Parameters:
    ///   - export: What was handed in.
    ///   - source: The configured name of whoever handed it in; one a person.
    ///   - time: When.
    ///   - report: Is told of each delivery in turn.
    /// - Throws: ``Refusal`` if the file cannot be read to its end; what was kept before stays kept.
    package func callAsFunction(
        _ export: HealthExportFile,
        source: String,
        at time: Timestamp = .now,
        report: (Receive.Receipt) -> Void
    ) async throws {
        for part in export.parts {
            switch part {
            case .export(let file): report(try await keep(file, .appleHealth, source, time))
            case .twin(let file): report(try await keep(file, .ccda, source, time))
            case .other(let file): try await keepOther(file, source, time).forEach(report)
            }
        }
    }

    private func keepOther(_ file: LargeFile, _ source: String, _ time: Timestamp) async throws -> [Receive.Receipt] {
        var bytes: [UInt8] = []
        let pass = try file.reader()
        while bytes.count <= Self.largest, let next = try pass.next() { bytes += next }
        guard bytes.count <= Self.largest else { return [try await keep(file, .unknown, source, time)] }
        return try await receive(Parcel(name: file.name, source: source, bytes: bytes), at: time)
    }

    private func keep(
        _ file: LargeFile,
        _ format: DeliveryFormat,
        _ source: String,
        _ time: Timestamp
    ) async throws -> Receive.Receipt {
        let isExport = format == .appleHealth
        let survey = try LargeFileSurvey(file, isExport: isExport, source: source, tables: reader.tables)
        let delivery = Delivery(
            bytes: [],
            sha256: survey.sha256,
            source: source,
            name: file.name,
            format: format,
            receivedAt: time,
            reader: survey.trouble == nil && isExport ? ProductVersion.program : nil
        )
        var refusal = survey.trouble
        if format == .unknown { refusal = Finding(.error, .deliveryTooLarge, at: .whole) }
        let read = ReadDelivery(
            name: file.name,
            source: source,
            bytes: [],
            format: format,
            reading: refusal == nil ? .unread(format) : nil,
            refusals: refusal.map { [$0] } ?? []
        )
        let report: ImportReport
        switch try await archive.open(delivery, size: survey.size) {
        case .known(let known): report = known
        case .open(let number):
            var intake = LargeIntake(number, archive: archive, tables: tables, at: time)
            if let refusal { intake.note([refusal]) }
            if format == .ccda { intake.note([Finding(.note, .deliveryRepeated, at: .whole)]) }
            if isExport, refusal == nil {
                try await map(file, survey, into: &intake)
            } else {
                try await copy(file, survey, into: &intake)
            }
            report = try await intake.close(isReadable: refusal == nil)
        }
        return Receive.Receipt(delivery: read, report: report, hash: survey.sha256, size: survey.size)
    }

    /// The second pass over what cannot be read, or need not be: kept as it is.
    private func copy(_ file: LargeFile, _ survey: LargeFileSurvey, into intake: inout LargeIntake) async throws {
        var (hash, size, ordinal) = (SHA256(), 0, 0)
        let pass = try file.reader()
        while let bytes = try pass.next() {
            hash.update(data: bytes)
            size += bytes.count
            try await intake.append(intake.maker.part(ordinal, bytes, end: Place(offset: size, path: "")))
            ordinal += 1
        }
        guard Array(hash.finalize()) == survey.sha256 else { throw Self.changed }
    }

    /// The second pass over an export; pieces are mapped beside one another and kept in their order.
    private func map(_ file: LargeFile, _ survey: LargeFileSurvey, into intake: inout LargeIntake) async throws {
        var hash = SHA256()
        var mapping = HealthExportReader(survey.export)
        var pieces = XMLPieces(root: HealthExport.root, size: step)
        let pass = try file.reader()
        var ahead = LargePartsAhead(intake.maker)
        var isComplete = false
        while !isComplete {
            let bytes = try pass.next()
            hash.update(data: bytes ?? [])
            pieces.add(bytes ?? [])
            isComplete = bytes == nil
            while let piece = try pieces.next(isComplete: isComplete) {
                ahead.begin(piece.original, end: piece.offset + piece.original.count, try mapping.open(piece))
                if ahead.isFull, let part = await ahead.first() { try await intake.append(part) }
            }
        }
        while let part = await ahead.first() { try await intake.append(part) }
        guard Array(hash.finalize()) == survey.sha256 else { throw Self.changed }
    }

    private static let changed = Refusal(.conflict, "The file has changed while it was read; import it again.")
}
