import Foundation

/// Reads PDF files for tests; the text by Poppler's `pdftotext`, where it is installed.
enum PDFTool {
    private static let path = "/usr/bin/pdftotext"

    static let readsText = FileManager.default.isExecutableFile(atPath: path)

    /// How many pages the file has.
    static func pages(_ pdf: [UInt8]) -> Int {
        String(decoding: pdf, as: UTF8.self).components(separatedBy: "/Type /Page %").count - 1
    }

    /// The text in the order in which it was drawn; pages end in a form feed.
    static func text(of pdf: [UInt8]) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pdf")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(pdf).write(to: file)
        let process = Process()
        let pipe = Pipe()
        (process.executableURL, process.standardOutput) = (URL(filePath: path), pipe)
        process.arguments = ["-raw", "-enc", "UTF-8", file.path, "-"]
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }

    /// The text without its line breaks, which depend on the fonts of the machine.
    static func words(of pdf: [UInt8]) throws -> String {
        try text(of: pdf).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
