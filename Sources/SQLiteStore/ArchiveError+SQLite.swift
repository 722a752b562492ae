import Foundation
import GRDB
import RecordStore

extension ArchiveError {
    /// What an error of the engine means to whoever asked.
    init(_ error: any Error) {
        if let error = error as? ArchiveError {
            self = error
            return
        }
        guard let error = error as? DatabaseError else {
            switch error {
            case let error as CocoaError: self = error.code == .fileWriteOutOfSpace ? .full : .broken
            case is CancellationError: self = .closed
            default: self = .engine(-1)
            }
            return
        }
        switch error.resultCode {
        case .SQLITE_FULL: self = .full
        case .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_CANTOPEN: self = .broken
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged("database file")
        case .SQLITE_ABORT, .SQLITE_MISUSE: self = .closed
        default: self = .engine(Int(error.extendedResultCode.rawValue))
        }
    }
}
