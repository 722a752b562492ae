import ClinicalRecord
import HL7v2
import JSONTree
package import RecordStore

/// The use case "a hospital pushes a document": read, merge, keep, note; the answer is true once it is told.
package struct TakeDelivery: Sendable {
    private let reader: DeliveryReader
    private let archive: any Archive
    private let journal: AccessJournal
    private let receive: Receive
    private let receiveExport: ReceiveHealthExport
    private let answer = MessageAnswer()

    package init(reader: DeliveryReader, archive: any Archive, journal: AccessJournal) {
        (self.reader, self.archive, self.journal) = (reader, archive, journal)
        receive = Receive(reader: reader, archive: archive, putsReusedIDsAside: true)
        receiveExport = ReceiveHealthExport(reader: reader, archive: archive)
    }

    /// The most bytes of one request.
    package var limit: Int { reader.limit }

    /// Keeps what was handed in.
    ///
    /// - Parameters:
    ///   - content: As it came.
    ///   - pass: Who brings it.
    ///   - time: When.
    /// - Returns: What to tell the sender.
    /// - Throws: ``Refusal/Kind/unavailable`` if it could not be kept or noted; what was kept before stays kept.
    package func callAsFunction(
        _ content: IntakeContent,
        from pass: IntakePass,
        at time: RecordStore.Timestamp
    ) async throws(Refusal) -> IntakeAnswer {
        let receipts: [Receive.Receipt]
        do throws(Refusal) { receipts = try await keep(content, pass, time) } catch {
            let isOurs = error.kind == .unavailable || error.kind == .fault
            try await refuse(pass, at: time, as: isOurs ? .failure : .refused)
            throw error
        }
        let answers = try await answers(receipts, time)
        let isRead = receipts.contains { $0.delivery.reading != nil && $0.report.status != .unreadable }
        let isReadable = isRead && answers?.isAccepted ?? true
        var act = AuditedAct(at: time, action: .create, interaction: "intake", client: pass.client)
        act.outcome = isReadable ? .success : .refused
        act.resource = receipts.first.map { String($0.report.delivery) }
        act.persons = Set(receipts.flatMap(\.report.persons)).sorted()
        try await journal.note(act)
        return IntakeAnswer(
            report: Self.report(receipts),
            isList: receipts.count > 1,
            isReadable: isReadable,
            acknowledgment: answers?.bytes
        )
    }

    /// Notes that something was not taken from somebody who is known.
    package func refuse(
        _ pass: IntakePass,
        at time: RecordStore.Timestamp,
        as outcome: AuditedAct.Outcome = .refused
    ) async throws(Refusal) {
        var act = AuditedAct(at: time, action: .create, interaction: "intake", client: pass.client)
        act.outcome = outcome
        try await journal.note(act)
    }

    private func keep(
        _ content: IntakeContent,
        _ pass: IntakePass,
        _ time: RecordStore.Timestamp
    ) async throws(Refusal) -> [Receive.Receipt] {
        let bytes: [UInt8]
        switch content {
        case .bytes(let all, _): bytes = all
        case .file(let path, _):
            if let export = HealthExportFile(path: path) { return try await keep(export, pass, time) }
            guard let all = ParcelWalk.bytes(of: path, limit: reader.limit) else {
                throw Refusal(.tooLarge, "One delivery has at most \(reader.limit >> 20) MiB.")
            }
            bytes = all
        }
        let parcel = Parcel(name: "intake", source: pass.source, bytes: bytes)
        do throws(ArchiveError) { return try await receive.keep(read(parcel, time)) } catch { throw Refusal(error) }
    }

    /// A batch whose counts are wrong may have lost something on its way: it is kept as a whole, and nothing of it is
    /// read (V15).
    private func read(_ parcel: Parcel, _ time: RecordStore.Timestamp) -> [Receive.Opened] {
        if DeliveryFormat(recognising: parcel.bytes) == .hl7v2, let batch = try? Batch(parcel.bytes),
            !batch.miscounts.isEmpty
        {
            return [receive.read(CutMessage(parcel.bytes), in: parcel, at: time)]
        }
        return receive.read(parcel, at: time)
    }

    private func keep(
        _ export: HealthExportFile,
        _ pass: IntakePass,
        _ time: RecordStore.Timestamp
    ) async throws(Refusal) -> [Receive.Receipt] {
        var receipts: [Receive.Receipt] = []
        do { try await receiveExport(export, source: pass.source, at: time) { receipts.append($0) } } catch {
            if let refusal = error as? Refusal { throw refusal }
            throw (error as? ArchiveError).map { Refusal($0) } ?? Refusal(.fault, "The delivery cannot be read here.")
        }
        return receipts
    }

    /// The acknowledgements, and whether any message was accepted; `nil` unless all that came is HL7 v2 as ER7.
    private func answers(
        _ receipts: [Receive.Receipt],
        _ time: RecordStore.Timestamp
    ) async throws(Refusal) -> (bytes: [UInt8], isAccepted: Bool)? {
        guard receipts.allSatisfy({ $0.delivery.format == .hl7v2 && $0.delivery.bytes.first != 0x3C }) else {
            return nil
        }
        var (answers, isAccepted): ([UInt8], Bool) = ([], false)
        for receipt in receipts {
            let cut = CutMessage(receipt.delivery.bytes)
            let verdict: MessageVerdict
            do throws(ArchiveError) { verdict = try await archive.verdict(on: cut, receipt) } catch {
                throw Refusal(error)
            }
            if case .accepted = verdict { isAccepted = true }
            answers += answer(cut.header, verdict, at: time).flatMap { $0 }
        }
        return (answers, isAccepted)
    }

    private static func report(_ receipts: [Receive.Receipt]) -> [UInt8] {
        var lines = receipts.map { ImportLine(receipt: $0).json }
        guard lines.count > 1 else { return lines.first ?? [] }
        var json = JSONWriter()
        json.object { json in
            json.member("summary") { json in
                json.object {
                    $0.member("deliveries", integer: receipts.count)
                    $0.member("resources", integer: receipts.reduce(0) { $0 + $1.report.resources })
                    $0.member("bytes", integer: receipts.reduce(0) { $0 + $1.size })
                }
            }
        }
        lines.append(json.bytes)
        return Array(lines.map { $0 + [0x0A] }.joined())
    }
}

extension ImportReport {
    fileprivate var resources: Int { created + updated + unchanged }
}
