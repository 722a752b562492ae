package import RecordStore

extension Refusal {
    /// What a trouble of the archive means to whoever asked.
    package init(_ error: ArchiveError) {
        switch error {
        case .notFound: self.init(.notFound, "There is no such thing in the record.")
        case .contradiction: self.init(.conflict, "These records cannot be joined or parted.")
        case .outdated: self.init(.conflict, "Others write the same at this moment. Try again.")
        case .reservedSource: self.init(.incorrect, "The archive refuses it: \(error).")
        case .full, .busy, .closed, .unreachable:
            self.init(.unavailable, "The archive cannot be used now: \(error). Try again later.")
        case .broken, .damaged, .newerSchema, .lost, .failedCheck, .engine, .denied, .state:
            self.init(.fault, "The archive cannot be used: \(error).")
        }
    }
}
