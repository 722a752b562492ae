import RecordStore

extension User {
    /// By record id, what is open at a moment to somebody who acts for others; several grants add up (Z15).
    func relatives(at now: Timestamp) -> [String: FamilyAreas] {
        guard role == .patient else { return [:] }
        return proxies.reduce(into: [:]) { found, proxy in
            let areas = proxy.areas(at: now)
            if !areas.isEmpty { found[proxy.patient] = (found[proxy.patient] ?? FamilyAreas()).union(areas) }
        }
    }

    /// Whether a record is open to the account at a moment, all of it or some areas.
    func opens(_ patient: String, at now: Timestamp) -> Bool {
        persons.map { $0.contains(patient) } ?? true || relatives(at: now)[patient] != nil
    }

    /// Whether the account leads to more than one record.
    package var hasSeveralRecords: Bool { role == .patient && patients.count + proxies.count > 1 }
}
