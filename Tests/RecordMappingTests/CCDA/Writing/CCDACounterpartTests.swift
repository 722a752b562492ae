import ClinicalRecord
import Fixtures
import Foundation
import Testing

/// What is lost and what appears when a record is written and read again.
///
/// `CCDA_FOLDER=FOLDER swift test --filter CCDACounterpartTests` holds every document below a folder to the same law.
@Suite struct CCDACounterpartTests {
    @Test(arguments: try CCDACounterpartTests.files)
    func `C110 everything has its counterpart after writing and reading, and nothing else is there`(_ file: URL) throws
    {
        let bytes = [UInt8](try Data(contentsOf: file))
        guard let record = try? WrittenRecord(reading: bytes), record.record.person != nil else { return }
        let (before, after) = (try record.things, try record.back().things)
        let lost = WrittenRecord.missing(before, in: after)
        let invented = WrittenRecord.missing(after, in: before)
        #expect(lost.isEmpty, "lost in \(file.lastPathComponent): \(lost)")
        #expect(invented.isEmpty, "invented in \(file.lastPathComponent): \(invented)")
    }

    /// The fixtures, or the documents below a folder that the environment names.
    static var files: [URL] {
        get throws {
            guard let folder = ProcessInfo.processInfo.environment["CCDA_FOLDER"] else {
                return try GoldenFolder.all("ccda").map { $0.url.appending(path: "in.xml") }
            }
            let all = FileManager.default.enumerator(at: URL(filePath: folder), includingPropertiesForKeys: nil)
            return (all?.allObjects ?? []).compactMap { $0 as? URL }
                .filter { $0.pathExtension.lowercased() == "xml" }
                .sorted { $0.path < $1.path }
        }
    }
}
