import Foundation

/// Writes to the streams of the process.
enum Terminal {
    /// Whether a person looks at standard error.
    static var isWatched: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }

    /// One line on standard output.
    static func say(_ line: String) { write(Array((line + "\n").utf8)) }

    /// Bytes on standard output.
    static func write(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }

    /// One line on standard error: what is wrong, and what to do next.
    static func complain(_ line: String) { FileHandle.standardError.write(Data("chartway: \(line)\n".utf8)) }

    /// One line on standard error that tells how it went; standard output is kept for results.
    static func remark(_ line: String) { FileHandle.standardError.write(Data("\(line)\n".utf8)) }

    /// A line that the next one replaces; nothing unless a person is watching.
    static func progress(_ line: String) {
        guard isWatched else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[2K\(line)".utf8))
    }
}
