extension PatientRecord {
    /// What a contribution changes; the record itself stays as it is.
    ///
    /// Pure and deterministic. The same contribution again changes nothing, and the order of contributions does not
    /// matter, provided that each resource carries an event time or deliveries keep their numbers.
    ///
    /// - Parameters:
    ///   - contribution: Of one source about this person, or about nobody if the record is the directory.
    ///   - delivery: The number of the delivery that it came with.
    /// - Returns: what a store has to commit.
    package func merging(_ contribution: PreparedContribution, delivery: Int64) -> RecordChange {
        RecordChange(person: person)
    }

    /// Keys of the loaded entries that were not asked for; load their entries too, until this is empty.
    package func keysBeyond(_ asked: Set<FactKey>) -> Set<FactKey> {
        var keys: Set<FactKey> = []
        for entry in entries { keys.formUnion(entry.keys) }
        return keys.subtracting(asked)
    }
}
