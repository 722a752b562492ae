import Glibc

/// An IP address as bytes in network order: 4 for IPv4, 16 for IPv6.
package struct IPAddress: Sendable, Hashable {
    /// 4 or 16 bytes.
    package let bytes: [UInt8]

    /// Takes bytes as a socket address holds them; an IPv6 address that carries an IPv4 one becomes that one, so that
    /// a rule for the inner address cannot be dodged.
    package init(bytes: [UInt8]) { self.bytes = Self.unwrapped(bytes) }

    /// Reads the usual spellings (`192.0.2.1`, `2001:db8::1`); shortened and octal IPv4 spellings are refused.
    package init?(_ text: String) {
        var four = in_addr()
        if unsafe inet_pton(AF_INET, text, &four) == 1 {
            self.init(bytes: unsafe withUnsafeBytes(of: &four) { unsafe Array($0) })
            return
        }
        var six = in6_addr()
        guard unsafe inet_pton(AF_INET6, text, &six) == 1 else { return nil }
        self.init(bytes: unsafe withUnsafeBytes(of: &six) { unsafe Array($0) })
    }

    /// The IPv4 address inside ::ffff:0:0/96, 64:ff9b::/96 and 2002::/16; other addresses as they are.
    private static func unwrapped(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.count == 16 else { return bytes }
        let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
        let translated: [UInt8] = [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0]
        if bytes.starts(with: mapped) || bytes.starts(with: translated) { return Array(bytes[12...]) }
        if bytes.starts(with: [0x20, 0x02]) { return Array(bytes[2..<6]) }
        return bytes
    }
}
