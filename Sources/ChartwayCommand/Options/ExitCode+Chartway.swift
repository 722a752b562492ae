import ArgumentParser

extension ExitCode {
    /// Some deliveries could not be read; they are kept.
    static let someUnreadable = ExitCode(3)
    /// The command line makes no sense (`EX_USAGE`).
    static let usage = ExitCode(64)
    /// The archive or a file cannot be read or written (`EX_IOERR`).
    static let storage = ExitCode(74)
}
