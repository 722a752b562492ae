import ClinicalRecord

/// Roots and code systems for URIs that have no OID; decision 0010.
enum DerivedRoot {
    /// Below it an identifier is a URI; HL7 gave it.
    static let uniformResource = "2.16.840.1.113883.4.873"

    /// A UUID that nothing but the URI tells; the URI itself stands beside it as a name.
    static func of(_ uri: String) -> String { NameBasedUUID.of("root\u{1F}\(uri)") }

    /// The URI behind a root: the name beside it, if the root was made from that.
    static func uri(root: String, name: String) -> String? {
        !name.isEmpty && root.lowercased() == of(name) ? name : nil
    }
}
