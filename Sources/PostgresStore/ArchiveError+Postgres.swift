import RecordStore

extension ArchiveError {
    /// What an error of the engine means to whoever asked.
    init(_ error: any Error) {
        if let error = error as? ArchiveError {
            self = error
            return
        }
        guard let error = error as? PostgresError else {
            self = error is CancellationError ? .closed : .engine(-1)
            return
        }
        switch error.state {
        case "53100": self = .full
        // The lock of the write lane, a dead end of two transactions, too many connections, no memory.
        case "55P03", "40001", "40P01", "53300", "53200": self = .busy
        case "28000", "28P01", "42501", "3D000": self = .denied
        case "XX001", "XX002": self = .damaged("database")
        // A read or write of the server's disk failed.
        case "58030": self = .broken
        case _ where error.endsConnection: self = .unreachable
        default: self = .state(error.state)
        }
    }
}
