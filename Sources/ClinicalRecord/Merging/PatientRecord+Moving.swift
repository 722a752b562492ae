extension PatientRecord {
    /// The record after everything of another was added, for links between persons.
    ///
    /// - Parameter other: The whole record of the other person.
    /// - Returns: the united record.
    package func uniting(_ other: PatientRecord) -> PatientRecord { self }

    /// Takes source records out, with all they stated, for unlinking.
    ///
    /// - Parameter recordIDs: The ids of the Patient resources as contributed.
    /// - Returns: what stays and what goes; either is empty, without a person, if it has no source record left.
    package func separating(_ recordIDs: Set<String>) -> (kept: PatientRecord, moved: PatientRecord) {
        (self, PatientRecord(person: nil, entries: []))
    }
}
