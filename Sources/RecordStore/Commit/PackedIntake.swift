import ClinicalRecord

/// An intake with everything worked out that needs no look into the archive, so that the write lane is held briefly.
package struct PackedIntake: Sendable {
    package let intake: Intake
    /// The delivery's bytes as they will be stored.
    package let original: CompressedBytes
    /// Per contribution: what its resources can be found by, by resource id.
    let keys: [[String: ReadySearchKeys]]

    /// Compresses and reads; to be done by the sender's task.
    package init(_ intake: Intake) {
        self.intake = intake
        original = CompressedBytes(intake.delivery.bytes)
        keys = intake.contributions.map(ReadySearchKeys.all)
    }

    /// About how many bytes a write of it moves.
    package var weight: Int {
        intake.contributions.reduce(original.stored.count + 512) { sum, contribution in
            contribution.facts.reduce(sum) { $0 + $1.resource.json.count + 256 }
        }
    }
}
