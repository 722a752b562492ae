import Foundation

/// Finds the files that a list of paths names, folders walked in the order of names.
///
/// Links, devices and pipes are passed over: a delivery is a regular file (F02).
package struct ParcelWalk: Sendable {
    /// The files, as they were named or found.
    package let files: [String]
    /// Paths that name nothing readable.
    package let missing: [String]

    package init(_ paths: [String]) {
        var files: [String] = []
        var missing: [String] = []
        for path in paths {
            if path == "-" {
                files.append(path)
                continue
            }
            switch Self.kind(of: path) {
            case .typeRegular?: files.append(path)
            case .typeDirectory?: files += Self.files(under: path)
            default: missing.append(path)
            }
        }
        self.files = files
        self.missing = missing
    }

    private static func kind(of path: String) -> FileAttributeType? {
        // A path given by hand may be a link; what a folder holds may not.
        let real = URL(filePath: path).resolvingSymlinksInPath().path
        return try? FileManager.default.attributesOfItem(atPath: real)[.type] as? FileAttributeType
    }

    private static func files(under folder: String) -> [String] {
        let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        let names = FileManager.default.enumerator(atPath: base)
        var files: [String] = []
        while let name = names?.nextObject() as? String {
            guard names?.fileAttributes?[.type] as? FileAttributeType == .typeRegular else { continue }
            guard !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { continue }
            files.append("\(base)/\(name)")
        }
        return files.sorted()
    }

    /// The bytes of one file, `-` being standard input.
    ///
    /// - Returns: `nil` if it cannot be read, or is larger than the limit.
    package static func bytes(of file: String, limit: Int) -> [UInt8]? {
        if file == "-" { return [UInt8]((try? FileHandle.standardInput.readToEnd()) ?? Data()) }
        guard let handle = FileHandle(forReadingAtPath: file) else { return nil }
        defer { try? handle.close() }
        guard let data = try? handle.read(upToCount: limit + 1) else { return [] }
        return data.count <= limit ? [UInt8](data) : nil
    }
}
