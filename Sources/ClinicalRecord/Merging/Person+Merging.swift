extension Person {
    /// The person that source records make up; a pure function of the set, at least one.
    package init(of sources: [PersonSource]) {
        let sorted = sources.sorted { $0.recordID < $1.recordID }
        self.init(id: sorted.first?.recordID ?? "", sources: sorted, json: [], conflicts: [])
    }

    /// The person with one source record added or described anew.
    ///
    /// An older description never replaces a newer one; one that only refers to the record replaces none.
    package func merging(_ source: PersonSource) -> Person { self }
}
