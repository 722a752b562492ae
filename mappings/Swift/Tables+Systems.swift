extension Tables {
    /// The URI of a code system, or of a value set that documents use as one; rule A13.
    ///
    /// - Returns: `nil` for an unknown OID and for a name: the caller then says `urn:oid:` or asks ``system(named:)``.
    package func uri(forOID oid: String) -> String? {
        if let uri = store.systems.uris[oid] { return uri }
        let prefix = "2.16.840.1.113883.12."
        guard oid.utf8.starts(with: prefix.utf8) else { return nil }
        return Self.tableURI(oid.utf8.dropFirst(prefix.utf8.count))
    }

    /// The URI of a naming system of identifiers, such as social security numbers or NPIs.
    ///
    /// - Returns: `nil` for an unknown OID; `urn:oid:` is then the system.
    package func identifierURI(forOID oid: String) -> String? { store.systems.identifiers[oid] }

    /// The OID that stands for a code system or naming system in CDA; reads `urn:oid:` too.
    ///
    /// - Returns: `nil` if the URI has none.
    package func oid(forURI uri: String) -> String? {
        if let oid = store.systems.oids[uri] { return oid }
        let prefix = "urn:oid:"
        return uri.hasPrefix(prefix) ? String(uri.dropFirst(prefix.count)) : nil
    }

    /// The URI of a coding system by its HL7 v2 name (`LN`, `I10C`, `HL70127`) or a name sent as an OID; rule C11.
    ///
    /// Case does not matter; an OID in the place of a name is read as one. Local names (`L`, `99ABC`) belong to the ``Site``.
    ///
    /// - Returns: `nil` for an unknown name.
    ///
    /// Source: HL7 table 0396, <https://terminology.hl7.org/CodeSystem-v2-0396.html>
    package func system(named name: String) -> String? {
        if let uri = store.systems.names[name] { return uri }
        let upper = name.uppercased()
        if let uri = store.systems.names[upper] { return uri }
        if let first = name.utf8.first, (0x30...0x39).contains(first) { return uri(forOID: name) }
        // Four digits only: `HL7127` is a misspelling, which the mapping answers with the field's own table.
        guard upper.hasPrefix("HL7"), upper.utf8.count == 7 else { return nil }
        return Self.tableURI(upper.utf8.dropFirst(3))
    }

    /// The URI of an HL7 v2 table by its number of one to four digits.
    private static func tableURI(_ number: Substring.UTF8View) -> String? {
        guard (1...4).contains(number.count), number.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        let zeros = String(repeating: "0", count: 4 - number.count)
        return "http://terminology.hl7.org/CodeSystem/v2-" + zeros + String(Substring(number))
    }
}
