/// Conditions and their values, put together as they are asked for.
struct SQLComposition {
    private(set) var conditions: [String] = []
    private(set) var values: [SQLValue] = []

    /// Adds a value; returns its mark.
    mutating func mark(_ value: SQLValue) -> String {
        values.append(value)
        return "$\(values.count)"
    }

    /// Adds a condition.
    mutating func demand(_ condition: String) { conditions.append(condition) }

    /// All conditions together; true if there is none.
    var filter: String { conditions.isEmpty ? "true" : conditions.joined(separator: " AND ") }
}
