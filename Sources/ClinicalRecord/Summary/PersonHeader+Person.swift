extension PersonHeader {
    /// The header of one person without a record.
    package init(of person: Person) {
        self = RecordSummary(PatientRecord(person: person, entries: [])).person ?? PersonHeader()
    }
}
