import Foundation
import ZipArchive

/// Bytes that are read one run after the other: a file, or a member of a zip archive.
package struct LargeFile: Sendable, Hashable {
    /// Of the file.
    let path: String
    /// The name of the member, if the file is an archive.
    let member: String?

    /// For reports: `export.zip/apple_health_export/export.xml`.
    var name: String { member.map { "\(path)/\($0)" } ?? path }

    /// Reads from the beginning.
    func reader() throws -> Reader { try Reader(self) }

    /// One pass over the bytes.
    final class Reader {
        private let file: FileHandle?
        private let archive: ZipFile?

        fileprivate init(_ large: LargeFile) throws {
            guard let member = large.member else {
                guard let file = FileHandle(forReadingAtPath: large.path) else { throw CocoaError(.fileReadNoSuchFile) }
                (self.file, archive) = (file, nil)
                return
            }
            let archive = try ZipFile(path: large.path, packedBytes: LargeFile.size(of: large.path))
            while let name = try archive.next(), name != member {}
            (file, self.archive) = (nil, archive)
        }

        deinit { try? file?.close() }

        /// The next bytes; `nil` at the end.
        func next() throws -> [UInt8]? {
            if let archive { return try archive.read() }
            guard let data = try file?.read(upToCount: 256 << 10), !data.isEmpty else { return nil }
            return [UInt8](data)
        }
    }

    /// The length of a file; 0 if it is not there.
    static func size(of path: String) -> Int {
        let real = URL(filePath: path).resolvingSymlinksInPath().path
        return (try? FileManager.default.attributesOfItem(atPath: real)[.size] as? Int) ?? 0
    }
}
