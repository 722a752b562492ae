import Fixtures
import Foundation

/// A real HTTP server on loopback, in a process of its own, that answers as `server.py` beside this file says.
final class LoopbackServer: Sendable {
    /// `http://127.0.0.1:PORT`.
    let address: String
    private let process: Process
    private let life = Pipe()

    /// Starts it and waits for the port it prints.
    init() throws {
        let output = Pipe()
        process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "python3", "-u", ProjectFolder.url.appending(path: "Tests/DocumentFetchTests/server.py").path,
        ]
        process.standardOutput = output
        // The server ends when this pipe closes, so that it never outlives the tests; who runs the tests waits until
        // nobody holds their error stream.
        process.standardInput = life
        process.standardError = FileHandle.nullDevice
        try process.run()
        var line = ""
        while !line.hasSuffix("\n"), let byte = try output.fileHandleForReading.read(upToCount: 1), !byte.isEmpty {
            line += String(decoding: byte, as: UTF8.self)
        }
        address = "http://127.0.0.1:\(line.dropLast())"
    }

    deinit { process.terminate() }
}
