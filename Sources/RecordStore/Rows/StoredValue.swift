/// A value of a column, on its way into a statement or from one engine to another.
package enum StoredValue: Sendable, Hashable {
    case null
    case int(Int64)
    case text(String)
    case blob([UInt8])

    /// The same bytes for the same value, and others for any other, whatever comes next.
    func add(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes.append(0)
        case .int(let number):
            bytes.append(1)
            Self.add(number, to: &bytes)
        case .text(let text):
            bytes.append(2)
            Self.add(Int64(text.utf8.count), to: &bytes)
            bytes += text.utf8
        case .blob(let blob):
            bytes.append(3)
            Self.add(Int64(blob.count), to: &bytes)
            bytes += blob
        }
    }

    private static func add(_ number: Int64, to bytes: inout [UInt8]) {
        for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
}

extension StoredValue {
    /// `null` for `nil`.
    package static func int(_ value: Int?) -> StoredValue { value.map { .int(Int64($0)) } ?? .null }

    /// `null` for `nil`.
    package static func optional(_ value: Int64?) -> StoredValue { value.map { .int($0) } ?? .null }

    /// `null` for `nil`.
    package static func optional(_ value: String?) -> StoredValue { value.map { .text($0) } ?? .null }

    /// `null` for `nil`.
    package static func optional(_ value: [UInt8]?) -> StoredValue { value.map { .blob($0) } ?? .null }
}
