package import RecordStore

extension SQLiteArchive {
    package func commit(_ intake: Intake) async throws(ArchiveError) -> ImportReport {
        // Compressing and reading keys belong to the sender's task, not to the lane.
        let write = ArchiveWrite.intake(PackedIntake(intake))
        guard case .report(let report) = try await lane.write(write, weight: write.weight) else {
            preconditionFailure("the lane answers an intake with a report")
        }
        return report
    }

    package func commit(_ intakes: [PackedIntake]) async throws(ArchiveError) -> [ImportReport] {
        try await lane.write(intakes.map { .intake($0) }) { $0.weight }.map { answer in
            guard case .report(let report) = answer else {
                preconditionFailure("the lane answers an intake with a report")
            }
            return report
        }
    }

    package func restate(_ restatement: Restatement) async throws(ArchiveError) -> Int64 {
        let write = ArchiveWrite.restatement(restatement)
        guard case .change(let number) = try await lane.write(write, weight: write.weight) else {
            preconditionFailure("the lane answers a restatement with a change")
        }
        return number
    }

    package func carryOut(_ act: OperatorAct) async throws(ArchiveError) -> [String] {
        let write = ArchiveWrite.act(act)
        guard case .persons(let persons) = try await lane.write(write, weight: write.weight) else {
            preconditionFailure("the lane answers an act with persons")
        }
        return persons
    }

    package func open(_ delivery: Delivery, size: Int) async throws(ArchiveError) -> DeliveryOpening {
        guard case .opening(let opening) = try await lane.write(.opening(delivery, size: size), weight: 4096) else {
            preconditionFailure("the lane answers an opening with an opening")
        }
        return opening
    }

    package func append(_ part: DeliveryPart) async throws(ArchiveError) -> PartReport {
        let write = ArchiveWrite.part(part)
        guard case .part(let report) = try await lane.write(write, weight: write.weight) else {
            preconditionFailure("the lane answers a part with a report of it")
        }
        return report
    }

    package func close(_ closing: DeliveryClosing) async throws(ArchiveError) -> ImportReport {
        let write = ArchiveWrite.closing(closing)
        guard case .report(let report) = try await lane.write(write, weight: write.weight) else {
            preconditionFailure("the lane answers a closing with a report")
        }
        return report
    }
}
