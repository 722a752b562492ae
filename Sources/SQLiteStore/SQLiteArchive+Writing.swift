package import RecordStore

extension SQLiteArchive {
    package func commit(_ intake: Intake) async throws(ArchiveError) -> ImportReport {
        // Compressing and reading keys belong to the sender's task, not to the lane.
        try await write(.intake(PackedIntake(intake))) { if case .report(let report) = $0 { report } else { nil } }
    }

    package func commit(_ intakes: [PackedIntake]) async throws(ArchiveError) -> [ImportReport] {
        try await lane.write(intakes.map { .intake($0) }) { $0.weight }.map { answer in
            Self.expected(answer) { if case .report(let report) = $0 { report } else { nil } }
        }
    }

    package func write(_ write: ResourceWrite) async throws(ArchiveError) -> [WrittenResource?] {
        try await self.write(.resources(write)) { if case .written(let written) = $0 { written } else { nil } }
    }

    package func restate(_ restatement: Restatement) async throws(ArchiveError) -> Int64 {
        try await write(.restatement(restatement)) { if case .change(let number) = $0 { number } else { nil } }
    }

    package func regroup(_ regrouping: Regrouping) async throws(ArchiveError) -> Regrouping.Outcome {
        try await write(.regrouping(regrouping)) { if case .regrouped(let outcome) = $0 { outcome } else { nil } }
    }

    package func carryOut(_ act: OperatorAct) async throws(ArchiveError) -> [String] {
        try await write(.act(act)) { if case .persons(let persons) = $0 { persons } else { nil } }
    }

    package func open(_ delivery: Delivery, size: Int) async throws(ArchiveError) -> DeliveryOpening {
        try await write(.opening(delivery, size: size)) { if case .opening(let opening) = $0 { opening } else { nil } }
    }

    package func append(_ part: DeliveryPart) async throws(ArchiveError) -> PartReport {
        try await write(.part(part)) { if case .part(let report) = $0 { report } else { nil } }
    }

    package func close(_ closing: DeliveryClosing) async throws(ArchiveError) -> ImportReport {
        try await write(.closing(closing)) { if case .report(let report) = $0 { report } else { nil } }
    }

    func write<Value>(
        _ write: ArchiveWrite,
        _ value: (ArchiveWrite.Answer) -> Value?
    ) async throws(ArchiveError) -> Value {
        Self.expected(try await lane.write(write, weight: write.weight), value)
    }

    private static func expected<Value>(
        _ answer: ArchiveWrite.Answer,
        _ value: (ArchiveWrite.Answer) -> Value?
    ) -> Value {
        guard let value = value(answer) else { preconditionFailure("the lane answers each write in one way only") }
        return value
    }
}
