import RecordStore

extension Visit {
    /// Says that who has the appointment will come; once it is moved, that has to be said anew.
    func confirming(at now: Timestamp) -> WriteAct {
        becoming(stage) { setExtensions(&$0, joinURL: joinURL, confirmedAt: now) }
    }
}
