import ArgumentParser
import Foundation

/// Real or synthetic documents from a folder, all in memory.
enum InputFolder {
    /// The files below a folder, in the order of their names.
    ///
    /// - Parameters:
    ///   - folder: Where they are; a folder that is not there holds none.
    ///   - ending: The last part of their names, without the dot.
    ///   - beginning: What their bytes begin with; others are left out.
    /// - Returns: Their bytes.
    static func files(in folder: String, ending: String, beginning: String) -> [[UInt8]] {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.sorted().filter { $0.hasSuffix(".\(ending)") }.compactMap { name in
            guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else { return nil }
            let text = data.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
            return text.starts(with: Array(beginning.utf8)) ? Array(data) : nil
        }
    }

    /// The same, several times over, so that a round is long enough to be timed.
    static func filled(_ files: [[UInt8]], upTo bytes: Int) throws -> [[UInt8]] {
        let size = files.map(\.count).reduce(0, +)
        guard size > 0 else { throw ValidationError("there is no document of that kind in the folder") }
        return Array(repeatElement(files, count: max(1, bytes / size)).joined())
    }
}
