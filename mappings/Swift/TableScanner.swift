/// Cuts a comma-separated text into lines and cells.
///
/// Source: RFC 4180, <https://www.rfc-editor.org/rfc/rfc4180>
struct TableScanner {
    private let path: String
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1

    init(path: String, text: String) {
        self.path = path
        bytes = Array(text.utf8)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// The next line that holds something; `nil` at the end.
    mutating func next() throws(TableError) -> TableFile.Row? {
        while position < bytes.count {
            let start = line
            let cells = try readLine()
            if cells != [""] { return TableFile.Row(line: start, cells: cells) }
        }
        return nil
    }

    private mutating func readLine() throws(TableError) -> [String] {
        var cells: [String] = []
        repeat { cells.append(try readCell()) } while take(0x2C)
        _ = take(0x0D)
        if take(0x0A) {
            line += 1
        } else if position < bytes.count {
            throw TableError(.badRow, file: path, line: line)
        }
        return cells
    }

    private mutating func readCell() throws(TableError) -> String {
        guard !take(0x22) else { return try readQuoted() }
        let start = position
        while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func readQuoted() throws(TableError) -> String {
        var cell: [UInt8] = []
        let start = line
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == 0x22, !take(0x22) { return String(decoding: cell, as: UTF8.self) }
            if byte == 0x0A { line += 1 }
            cell.append(byte)
        }
        throw TableError(.badRow, file: path, line: start)
    }

    private func isEnd(_ byte: UInt8) -> Bool { byte == 0x2C || byte == 0x0A || byte == 0x0D }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }
}
