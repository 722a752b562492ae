import ArgumentParser

/// What goes wrong on the command line: one line on standard error, and an exit code.
struct Complaint: Error, CustomStringConvertible {
    let description: String
    let exitCode: ExitCode

    init(_ sentence: String, _ exitCode: ExitCode) {
        description = sentence
        self.exitCode = exitCode
    }
}
