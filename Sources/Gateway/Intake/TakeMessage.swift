import HL7v2
package import RecordStore

/// The use case "a hospital sends one HL7 v2 message": read, merge, keep, note; the verdict is true once it is told.
///
/// Reading needs no archive and may run beside other readings; what is kept together is kept in its order.
package struct TakeMessage: Sendable {
    /// A message that was read and is not kept yet.
    package struct Opened: Sendable {
        fileprivate let cut: CutMessage
        fileprivate let pass: IntakePass
        fileprivate let inner: Receive.Opened
        fileprivate let time: RecordStore.Timestamp
    }

    private let archive: any Archive
    private let journal: AccessJournal
    private let receive: Receive

    package init(reader: DeliveryReader, archive: any Archive, journal: AccessJournal) {
        (self.archive, self.journal) = (archive, journal)
        receive = Receive(reader: reader, archive: archive, putsReusedIDsAside: true)
    }

    /// Reads a message.
    ///
    /// - Parameters:
    ///   - cut: What came.
    ///   - pass: Who sent it.
    ///   - name: For people: by which door it came.
    ///   - time: When its last byte came.
    /// - Returns: The message, ready to be kept.
    package func read(
        _ cut: CutMessage,
        from pass: IntakePass,
        named name: String,
        at time: RecordStore.Timestamp
    ) -> Opened {
        let parcel = Parcel(name: name, source: pass.source, bytes: cut.bytes)
        return Opened(cut: cut, pass: pass, inner: receive.read(cut, in: parcel, at: time), time: time)
    }

    /// Keeps messages in their order; returns when all are durable and noted.
    package func keep(_ opened: [Opened]) async -> [MessageVerdict] {
        var verdicts: [MessageVerdict] = []
        do throws(ArchiveError) {
            let receipts = try await receive.keep(opened.map(\.inner))
            for (message, receipt) in zip(opened, receipts) {
                verdicts.append(try await archive.verdict(on: message.cut, receipt))
            }
        } catch {
            // Some of them may be kept. Whoever sends them again is told that they are, and nothing happens twice.
            verdicts = opened.map { _ in .rejected(.unavailable) }
        }
        return await noting(opened, verdicts)
    }

    /// Notes a message that is not taken; nothing of it is kept.
    ///
    /// - Parameters:
    ///   - reason: Why not.
    ///   - door: Where it came.
    ///   - time: When.
    /// - Returns: What to tell the sender.
    package func refuse(
        _ reason: MessageVerdict.Reason,
        at door: String,
        _ time: RecordStore.Timestamp
    ) async -> MessageVerdict {
        var act = AuditedAct(at: time, action: .create, interaction: "intake", client: door)
        act.outcome = .refused
        // It is refused whether or not that can be noted.
        try? await journal.note(act)
        return .rejected(reason)
    }

    /// What cannot be noted is not acknowledged (Z18).
    private func noting(_ opened: [Opened], _ verdicts: [MessageVerdict]) async -> [MessageVerdict] {
        await withTaskGroup(of: (Int, Bool).self) { group in
            for (index, (message, verdict)) in zip(opened, verdicts).enumerated() {
                let act = Self.act(message, verdict)
                group.addTask { [journal] in (index, (try? await journal.note(act)) != nil) }
            }
            var noted = verdicts
            for await (index, isNoted) in group where !isNoted { noted[index] = .rejected(.unavailable) }
            return noted
        }
    }

    private static func act(_ message: Opened, _ verdict: MessageVerdict) -> AuditedAct {
        var act = AuditedAct(at: message.time, action: .create, interaction: "intake", client: message.pass.client)
        act.resource = verdict.delivery.map(String.init)
        switch verdict {
        case .accepted(let report): act.persons = report.persons
        case .putAside: act.outcome = .refused
        case .rejected: act.outcome = .failure
        }
        return act
    }
}
