import ClinicalRecord
import Foundation
import ZipArchive

/// A file that a phone has exported, alone or as the archive with everything beside it.
package struct HealthExportFile: Sendable {
    /// What stands in the archive, or the file itself.
    enum Part: Sendable, Hashable {
        /// The export: read in runs.
        case export(LargeFile)
        /// The same as a C-CDA document: kept in runs, not read a second time.
        case twin(LargeFile)
        /// Anything else, such as a record that a hospital gave to the phone.
        case other(LargeFile)
    }

    /// Exports up to this size are read as one piece.
    private static let smallest = 16 << 20

    let parts: [Part]

    /// - Returns: `nil` if the file is no such export, or small enough to be read like any other file.
    package init?(path: String) {
        guard path != "-", let start = Self.start(of: path, 4) else { return nil }
        if ZipReader.recognises(start) {
            guard let parts = Self.members(of: path) else { return nil }
            self.parts = parts
        } else {
            guard LargeFile.size(of: path) > Self.smallest, let start = Self.start(of: path, 64 << 10),
                Self.isExport(start)
            else { return nil }
            parts = [.export(LargeFile(path: path, member: nil))]
        }
    }

    /// The members of an archive that holds an export, and is none that Chartway made.
    private static func members(of path: String) -> [Part]? {
        guard let archive = try? ZipFile(path: path, packedBytes: LargeFile.size(of: path)) else { return nil }
        var parts: [Part] = []
        var isFound = false
        do {
            while let name = try archive.next() {
                guard name != "manifest.json" else { return nil }
                let file = LargeFile(path: path, member: name)
                guard name.hasSuffix(".xml"), let start = try archive.read() else {
                    parts.append(.other(file))
                    continue
                }
                let isExport = Self.isExport(start)
                isFound = isFound || isExport
                parts.append(isExport ? .export(file) : Self.isDocument(start) ? .twin(file) : .other(file))
            }
        } catch { return nil }
        return isFound ? parts : nil
    }

    private static func start(of path: String, _ count: Int) -> [UInt8]? {
        guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
        defer { try? handle.close() }
        return (try? handle.read(upToCount: count)).map { [UInt8]($0) }
    }

    private static func isExport(_ start: [UInt8]) -> Bool { DeliveryFormat(recognising: start) == .appleHealth }

    private static func isDocument(_ start: [UInt8]) -> Bool {
        XMLRootTag(start)?.namespace == "urn:hl7-org:v3"
    }
}
