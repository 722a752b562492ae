import Foundation

/// The vocabulary: what a code, an OID or a unit of one standard is called in another.
///
/// Cheap to copy and to pass on; every answer is a dictionary look-up. A row never holds a condition: where an "if" is
/// needed, it is Swift in the mapping.
package struct Tables: Sendable {
    let store: TableStore

    /// The tables of this build, read once.
    package static let standard: Tables = {
        do {
            return Tables(store: try TableStore(Embedded.files, overrides: []))
        } catch {
            preconditionFailure("An embedded table is ill-formed, which its test should have found: \(error)")
        }
    }()

    /// The tables of this build, in which the files of a folder replace rows of the same key and add others.
    ///
    /// - Parameter directory: Holds files of the same relative paths as `mappings`, such as `v2/0001-sex.csv`.
    /// - Throws: The first file and line that cannot be used; a file that is no table of this build is an error.
    package init(overrides directory: String) throws(TableError) {
        store = try TableStore(Embedded.files, overrides: Self.files(in: directory))
    }

    init(store: TableStore) { self.store = store }

    /// The tables of a folder, relative to it.
    static func paths(in directory: String) throws(TableError) -> [String] {
        // A folder named by hand may be a link.
        let folder = URL(filePath: directory).resolvingSymlinksInPath().path
        guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
            throw TableError(.unreadable, file: directory, line: 0)
        }
        return names.filter { $0.hasSuffix(".csv") }.sorted()
    }

    private static func files(in directory: String) throws(TableError) -> [TableFile] {
        let known = Set(Embedded.files.map(\.path))
        var files: [TableFile] = []
        for path in try paths(in: directory) {
            guard known.contains(path) else { throw TableError(.unknownName, file: path, line: 0) }
            guard let text = try? String(contentsOfFile: "\(directory)/\(path)", encoding: .utf8) else {
                throw TableError(.unreadable, file: path, line: 0)
            }
            files.append(TableFile(path, text))
        }
        return files
    }
}
