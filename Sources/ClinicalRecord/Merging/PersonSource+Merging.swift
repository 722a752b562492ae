extension PersonSource {
    /// The record after its source has spoken of it again, in whatever order it did.
    ///
    /// An older description never replaces a newer one; one that only refers to the record replaces none.
    package func merging(_ next: PersonSource) -> PersonSource {
        let care = [lastCare, next.lastCare].compactMap { $0 }.max()
        let isNewer = next.isNewer(than: self)
        return PersonSource(
            source: isNewer ? next.source : source,
            recordID: recordID,
            delivery: isNewer ? next.delivery : delivery,
            patient: isNewer ? next.patient : patient,
            isRetired: isRetired || next.isRetired,
            lastCare: care
        )
    }

    /// The record as the delivery that described it does now that it was read again; another's description stays.
    package func restated(_ next: PersonSource) -> PersonSource {
        guard delivery == next.delivery, patient != nil, next.patient != nil else { return merging(next) }
        return PersonSource(
            source: source,
            recordID: recordID,
            delivery: delivery,
            patient: next.patient,
            isRetired: isRetired,
            lastCare: [lastCare, next.lastCare].compactMap { $0 }.max()
        )
    }

    /// The record as one in use, or as one that another has replaced.
    package func retired(_ isRetired: Bool) -> PersonSource {
        PersonSource(
            source: source,
            recordID: recordID,
            delivery: delivery,
            patient: patient,
            isRetired: isRetired,
            lastCare: lastCare
        )
    }

    private func isNewer(than known: PersonSource) -> Bool {
        guard let stated = patient else { return false }
        guard let old = known.patient else { return true }
        let mine = EntrySource(source: source, delivery: delivery, resource: stated)
        let theirs = EntrySource(source: known.source, delivery: known.delivery, resource: old)
        let order = StatementOrder.compare(mine, with: theirs)
        return order == .newer || order == .again
    }
}
