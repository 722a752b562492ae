import ClinicalRecord
import Crypto
import Foundation

/// A list of passwords that others have used, on the operator's disk: lines of a SHA-1 in capitals, in their order, each
/// perhaps with a colon and a count behind it.
///
/// That is how the downloader of Pwned Passwords writes its one file; `scripts/make-password-list` makes one of a list of
/// words. It is searched where it lies, by halves: a file of any size costs some forty reads, and nothing of a password leaves
/// the machine. Source: <https://haveibeenpwned.com/API/v3#PwnedPasswords>
package struct KnownPasswords: Sendable {
    /// Longer than any line.
    private static let longestLine: UInt64 = 128

    private let path: String

    /// - Throws: ``Refusal/Kind/incorrect`` with a sentence for the operator.
    package init(path: String) throws(Refusal) {
        self.path = path
        guard let first = try? Self.first(path), Self.hash(of: first) != nil else {
            throw Refusal(
                .incorrect,
                "«accounts», «known-passwords»: the file cannot be read, or its lines are no SHA-1."
            )
        }
    }

    private static func first(_ path: String) throws -> [UInt8] {
        let file = try FileHandle(forReadingFrom: URL(filePath: path))
        defer { try? file.close() }
        return Array(try file.read(upToCount: Int(longestLine)) ?? Data())
    }

    /// Forty hexadecimal digits at the start of a line.
    private static func hash(of line: [UInt8]) -> [UInt8]? {
        let digits = Array(line.prefix(40))
        let isHash = digits.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x46).contains($0) }
        return digits.count == 40 && isHash ? digits : nil
    }

    /// Whether a password is on the list.
    ///
    /// - Throws: ``Refusal/Kind/unavailable`` if the list cannot be read now.
    func holds(_ password: String) throws(Refusal) -> Bool {
        let digest = Insecure.SHA1.hash(data: Array(password.utf8))
        let wanted = Array(HexText.spell(Array(digest)).uppercased().utf8)
        do { return try search(wanted) } catch {
            throw Refusal(.unavailable, "New passwords cannot be checked just now. Try again later.")
        }
    }

    /// Finds the line among those that begin between two places.
    private func search(_ wanted: [UInt8]) throws -> Bool {
        let file = try FileHandle(forReadingFrom: URL(filePath: path))
        defer { try? file.close() }
        var (low, high): (UInt64, UInt64) = (0, try file.seekToEnd())
        while low < high {
            let middle = low + (high - low) / 2
            guard let (start, end, hash) = try line(from: middle, in: file), start < high else {
                high = middle
                continue
            }
            if hash == wanted { return true }
            if hash.lexicographicallyPrecedes(wanted) { low = end } else { high = middle }
        }
        return false
    }

    /// The first line that begins at a place or behind it.
    private func line(from place: UInt64, in file: FileHandle) throws -> (start: UInt64, end: UInt64, hash: [UInt8])? {
        let back = place == 0 ? 0 : place - 1
        try file.seek(toOffset: back)
        let bytes = Array(try file.read(upToCount: Int(2 * Self.longestLine)) ?? Data())
        var start = 0
        if place > 0 {
            guard let end = bytes.firstIndex(of: 0x0A) else { return nil }
            start = end + 1
        }
        guard let hash = Self.hash(of: Array(bytes.dropFirst(start))) else { return nil }
        let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
        return (back + UInt64(start), back + UInt64(end), hash)
    }
}
