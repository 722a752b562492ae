/// A range of IP addresses, written `10.20.0.0/16` or `fd00::/8`; IPv4 is kept as IPv4.
package struct AddressRange: Sendable, Hashable {
    /// 4 or 16 bytes, in network order.
    private let prefix: [UInt8]
    private let bits: Int

    /// Reads a range; a single address is a range of one.
    ///
    /// - Returns: `nil` for anything else than an address in its usual spelling with an optional length.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = IPAddress(String(parts[0])) else { return nil }
        prefix = address.bytes
        guard parts.count == 2 else {
            bits = prefix.count * 8
            return
        }
        guard let length = Int(parts[1]), (0...prefix.count * 8).contains(length) else { return nil }
        bits = length
    }

    /// Whether an address lies in the range; addresses of the other family never do.
    package func contains(_ address: IPAddress) -> Bool {
        guard address.bytes.count == prefix.count else { return false }
        for (index, byte) in address.bytes.enumerated() {
            let left = bits - index * 8
            guard left > 0 else { return true }
            let mask: UInt8 = left >= 8 ? 0xFF : ~(0xFF >> UInt8(left))
            if byte & mask != prefix[index] & mask { return false }
        }
        return true
    }
}
