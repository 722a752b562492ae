package import ClinicalRecord

/// A result with what its place in the record adds: its full name, its panel, and the values before it.
package struct ResultRow: Sendable {
    /// `Lipid panel: LDL`, if it is a part of a value that has several.
    package var name: String
    package var line: ResultLine
    /// The title of the report or panel; empty for a single result.
    package var panel = ""
    /// The same test before, newest first.
    package var earlier: [ResultLine] = []

    /// All results of a record, parts of values as rows of their own, in the order of the summary.
    package static func all(_ groups: [ResultGroup]) -> [ResultRow] {
        groups.flatMap { group in
            all(group.lines).map { row in
                var row = row
                row.panel = group.title
                return row
            }
        }
    }

    package static func all(_ lines: [ResultLine]) -> [ResultRow] {
        lines.flatMap { line in
            let parts = line.components.map { part in
                var part = part
                part.date = part.date ?? line.date
                if part.origin.sources.isEmpty { part.origin = line.origin }
                return ResultRow(name: "\(line.name): \(part.name)", line: part)
            }
            return line.value.text.isEmpty && !parts.isEmpty ? parts : [ResultRow(name: line.name, line: line)] + parts
        }
    }

    /// Tests of one code and unit together, in the order of their newest result.
    package static func series(_ rows: [ResultRow]) -> [[ResultRow]] {
        var order: [String] = []
        var series: [String: [ResultRow]] = [:]
        for row in rows {
            let key = row.test
            if series[key] == nil { order.append(key) }
            series[key, default: []].append(row)
        }
        return order.compactMap { key in
            series[key]?.enumerated().sorted {
                let (a, b) = (moment($0.element), moment($1.element))
                return a != b ? a > b : $0.offset < $1.offset
            }.map(\.element)
        }
    }

    /// What tells one test from another: code and unit, or the name if there is no code.
    package var test: String {
        let code = line.loinc.isEmpty ? name.lowercased() : line.loinc
        let unit = line.value.unitCode.isEmpty ? line.value.unit : line.value.unitCode
        return "\(code)|\(ReadableUnit.spell(unit))"
    }

    /// The newest result of each test, with those before it.
    package static func latest(_ rows: [ResultRow]) -> [ResultRow] {
        series(rows).compactMap { rows in
            guard var newest = rows.first else { return nil }
            newest.earlier = rows.dropFirst().map(\.line)
            return newest
        }
    }

    private static func moment(_ row: ResultRow) -> Double {
        row.line.date.flatMap(WrittenDate.init)?.dayNumber ?? -.infinity
    }
}
