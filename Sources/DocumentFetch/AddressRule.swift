/// Which addresses a transfer may connect to; checked at every connection attempt, after name resolution.
///
/// Private, loopback, link-local and reserved ranges are refused unless a hospital's own ranges are listed.
///
/// Source: IANA special-purpose address registries, <https://www.iana.org/assignments/iana-ipv4-special-registry>
package struct AddressRule: Sendable, Hashable {
    /// Ranges that are allowed although they are special: a hospital's system in its own network.
    package var allowed: [AddressRange]

    private static let special = [
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
        "192.0.2.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3", "::/128",
        "::1/128", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8", "2001:db8::/32",
    ].compactMap(AddressRange.init)

    /// - Parameter allowed: Empty for public addresses only.
    package init(allowed: [AddressRange] = []) { self.allowed = allowed }

    /// Whether a connection to an address may be opened.
    package func permits(_ address: IPAddress) -> Bool {
        allowed.contains { $0.contains(address) } || !Self.special.contains { $0.contains(address) }
    }
}
