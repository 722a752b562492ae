/// A code of an entry, as a number that an index can hold.
///
/// The upper 32 bits come from the code and the lower from its system, so that a code without a system is a range.
/// Unlike codes may share a number; who answers a question compares the resource.
package struct SearchToken: Sendable, Hashable {
    /// What kind of code it is.
    package let field: SearchField
    /// The number; the same on every machine.
    package let value: Int64

    /// Takes what a store holds.
    package init(_ field: SearchField, value: Int64) {
        self.field = field
        self.value = value
    }

    /// Numbers a code; `system` is empty for codes without one, such as statuses.
    package init(_ field: SearchField, system: some Collection<UInt8>, code: some Collection<UInt8>) {
        self.init(field, value: Self.upper(code) | Int64(Self.fold(system)))
    }

    /// The numbers of a code in any system.
    package static func range(ofCode code: String) -> ClosedRange<Int64> {
        let low = upper(code.utf8)
        return low...(low | 0xFFFF_FFFF)
    }

    private static func upper(_ bytes: some Collection<UInt8>) -> Int64 {
        Int64(bitPattern: UInt64(fold(bytes)) << 32)
    }

    private static func fold(_ bytes: some Collection<UInt8>) -> UInt32 {
        var hash = ContentHash()
        hash.add(bytes)
        return UInt32(truncatingIfNeeded: hash.value)
    }
}
