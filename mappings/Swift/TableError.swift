/// A table or a site file is not written as it must be; the place is a file of ours or of the operator.
package struct TableError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is the matter.
    package enum Code: String, Sendable {
        /// The file or folder cannot be read, or is not UTF-8.
        case unreadable
        /// No table or site key has this name.
        case unknownName
        /// The first line does not name the columns of this table.
        case badHeader
        /// A line has too few or too many cells, or an open quotation mark.
        case badRow
        /// A file gives two answers for one key.
        case duplicateKey
        /// A cell or a YAML value is not of the form asked for: URI, unit, time zone, choice.
        case badValue
        /// Not YAML, or not a mapping where one must be.
        case badYAML
        /// A row that can never be chosen.
        case unreachable
        /// A code that is not of the system it names, or of a system that the element does not allow.
        case badTarget

        /// For the operator.
        package var sentence: String {
            switch self {
            case .unreadable: "the file or folder cannot be read, or is not UTF-8"
            case .unknownName: "no table or key of a site file has this name"
            case .badHeader: "the first line must name the columns of this table"
            case .badRow: "too few or too many cells, or an open quotation mark"
            case .duplicateKey: "the file says this twice"
            case .badValue: "this is not of the form asked for (URI, OID, unit, time zone, choice, code)"
            case .badYAML: "not YAML, or keys and values expected"
            case .unreachable: "this can never be chosen: a row elsewhere goes before it, or nobody asks this table"
            case .badTarget: "R4 does not allow this code, or this system, here"
            }
        }
    }

    /// What is the matter.
    package let code: Code
    /// The file, relative to the folder of tables, or the name of the site.
    package let file: String
    /// From 1; 0 if it is about the whole file.
    package let line: Int

    /// Pins a code to a line.
    package init(_ code: Code, file: String, line: Int) {
        self.code = code
        self.file = file
        self.line = line
    }

    /// For the operator: `oids/names.csv:12: badValue`.
    package var description: String { "\(file):\(line): \(code)" }
}
