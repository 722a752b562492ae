/// A value on its way from one engine to another.
package enum MovedValue: Sendable, Hashable {
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
