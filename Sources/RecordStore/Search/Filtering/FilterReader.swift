/// Reads the text of `_filter`: comparisons, joined by `and`, `or`, `not (…)` and brackets.
///
/// Neither of `and` and `or` goes before the other: what stands first is joined first.
///
/// Source: <https://hl7.org/fhir/R4/search_filter.html>
struct FilterReader {
    private static let deepest = 10

    private let text: [Character]
    private var index = 0
    private var tests = 0

    private init(_ text: String) { self.text = Array(text) }

    /// - Throws: ``SearchMistake`` with the number of the character that cannot be read.
    static func term(_ text: String) throws(SearchMistake) -> FilterTerm {
        guard text.utf8.count <= SearchLimits.filter else {
            throw SearchMistake(.tooCostly, "_filter has at most \(SearchLimits.filter) bytes.")
        }
        var reader = FilterReader(text)
        let term = try reader.joined(0)
        guard reader.index == reader.text.count else { throw reader.mistake("and, or, or the end is expected") }
        return term
    }

    private func mistake(_ what: String) -> SearchMistake {
        SearchMistake(.incorrect, "_filter cannot be read at character \(index + 1): \(what).")
    }

    private mutating func joined(_ depth: Int) throws(SearchMistake) -> FilterTerm {
        guard depth <= Self.deepest else {
            throw SearchMistake(.tooCostly, "_filter has at most \(Self.deepest) brackets inside each other.")
        }
        var term = try one(depth)
        while true {
            skipBlanks()
            if takeWord("and") {
                let other = try one(depth)
                if case .all(let parts) = term { term = .all(parts + [other]) } else { term = .all([term, other]) }
            } else if takeWord("or") {
                let other = try one(depth)
                if case .any(let parts) = term { term = .any(parts + [other]) } else { term = .any([term, other]) }
            } else {
                return term
            }
        }
    }

    private mutating func one(_ depth: Int) throws(SearchMistake) -> FilterTerm {
        skipBlanks()
        if take("(") { return try inside(")", depth) }
        let start = index
        if takeWord("not") {
            skipBlanks()
            if take("(") { return .not(try inside(")", depth)) }
            index = start
        }
        return .test(try test(depth))
    }

    private mutating func inside(_ end: Character, _ depth: Int) throws(SearchMistake) -> FilterTerm {
        // A filter of one comparison in brackets is no list that the next one could join.
        let term = try joined(depth + 1)
        skipBlanks()
        guard take(end) else { throw mistake("\(end) is expected") }
        return .all([term])
    }

    private mutating func test(_ depth: Int) throws(SearchMistake) -> FilterTerm.Test {
        tests += 1
        guard tests <= SearchLimits.parameters else {
            throw SearchMistake(.tooCostly, "_filter has at most \(SearchLimits.parameters) comparisons.")
        }
        let place = index + 1
        var path = [try step(depth)]
        while take(".") { path.append(try step(depth)) }
        guard path.last?.filter == nil else { throw mistake("a dot and a name are expected behind ]") }
        skipBlanks()
        let word = takeWhile { $0.isLetter }
        guard let comparison = FilterOperator(rawValue: word) else {
            index -= word.count
            throw mistake("eq, ne, co or another operator is expected")
        }
        skipBlanks()
        return FilterTerm.Test(path: path, comparison: comparison, value: try value(), place: place)
    }

    private mutating func step(_ depth: Int) throws(SearchMistake) -> FilterTerm.Step {
        let start = index
        let name = takeWhile { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
        guard let first = name.first, first.isLetter || first == "_" else {
            index = start
            throw mistake("the name of a search parameter is expected")
        }
        guard take("[") else { return FilterTerm.Step(name: name, filter: nil) }
        return FilterTerm.Step(name: name, filter: try inside("]", depth))
    }

    /// A string as in JSON, or all up to a blank or a bracket that closes.
    private mutating func value() throws(SearchMistake) -> String {
        guard take("\"") else {
            let word = takeWhile { !$0.isWhitespace && $0 != ")" && $0 != "]" }
            guard !word.isEmpty else { throw mistake("a value is expected") }
            return word
        }
        var value = ""
        while index < text.count, text[index] != "\"" {
            if take("\\") {
                value += try escaped()
            } else {
                value.append(text[index])
                index += 1
            }
        }
        guard take("\"") else { throw mistake("a string is not closed") }
        return value
    }

    private mutating func escaped() throws(SearchMistake) -> String {
        guard index < text.count else { throw mistake("a string is not closed") }
        let mark = text[index]
        index += 1
        switch mark {
        case "\"", "\\", "/": return String(mark)
        case "n", "r", "t", "b", "f": return " "
        case "u":
            let digits = String(text[index..<min(index + 4, text.count)])
            guard digits.count == 4, let number = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(number) else {
                throw mistake("four digits of a letter are expected")
            }
            index += 4
            return String(scalar)
        default: throw mistake("no string has such an escape")
        }
    }

    private mutating func skipBlanks() { while index < text.count, text[index].isWhitespace { index += 1 } }

    private mutating func take(_ mark: Character) -> Bool {
        guard index < text.count, text[index] == mark else { return false }
        index += 1
        return true
    }

    /// A word with a blank or a bracket behind it.
    private mutating func takeWord(_ word: String) -> Bool {
        let end = index + word.count
        guard end < text.count, text[index..<end].elementsEqual(word), text[end].isWhitespace || text[end] == "("
        else { return false }
        index = end
        return true
    }

    private mutating func takeWhile(_ holds: (Character) -> Bool) -> String {
        let start = index
        while index < text.count, holds(text[index]) { index += 1 }
        return String(text[start..<index])
    }
}
