import RecordStore

/// A value on its way into a statement.
enum SQLValue {
    case null
    case int(Int64)
    case text(String)
    case blob([UInt8])
    /// Columns of several rows, for `unnest` and `= ANY`.
    case ints([Int64?])
    case texts([String?])
    case blobs([[UInt8]?])

    init(_ value: StoredValue) {
        switch value {
        case .null: self = .null
        case .int(let number): self = .int(number)
        case .text(let text): self = .text(text)
        case .blob(let bytes): self = .blob(bytes)
        }
    }

    /// `null` for `nil`.
    static func int(_ value: Int?) -> SQLValue { value.map { .int(Int64($0)) } ?? .null }

    /// `null` for `nil`.
    static func optional(_ value: Int64?) -> SQLValue { value.map { .int($0) } ?? .null }

    /// `null` for `nil`.
    static func optional(_ value: String?) -> SQLValue { value.map { .text($0) } ?? .null }

    /// `null` for `nil`.
    static func optional(_ value: [UInt8]?) -> SQLValue { value.map { .blob($0) } ?? .null }
}
