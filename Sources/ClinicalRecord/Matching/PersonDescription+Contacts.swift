import JSONTree

extension PersonDescription {
    mutating func readContacts(_ patient: JSONNode) {
        for item in patient["telecom"]?.elements.map({ $0 }) ?? [] {
            guard let value = item.text("value") else { continue }
            if value.utf8.contains(0x40) {
                emails.append(value.lowercased())
            } else if let phone = Self.phone(value) {
                phones.append(phone)
            }
        }
        for item in patient["address"]?.elements.map({ $0 }) ?? [] {
            let address = Self.address(item)
            if address != Address() { addresses.append(address) }
        }
    }

    /// The last ten digits; `nil` if there are fewer than seven or all are the same.
    private static func phone(_ value: String) -> String? {
        let digits = value.utf8.filter { (0x30...0x39).contains($0) }.suffix(10)
        guard digits.count >= 7, Set(digits).count > 1 else { return nil }
        return String(decoding: digits, as: UTF8.self)
    }

    private static func address(_ item: JSONNode) -> Address {
        var address = Address()
        address.city = item.text("city").map(FoldedText.joined) ?? ""
        let postal = item.text("postalCode").map(FoldedText.joined) ?? ""
        // ZIP+4 and ZIP are one place.
        address.postalCode = postal.utf8.allSatisfy { (0x30...0x39).contains($0) } ? String(postal.prefix(5)) : postal
        guard let line = item.first("line")?.string else { return address }
        var words = FoldedText.split(line)
        if let flat = words.dropFirst().firstIndex(where: flats.contains) { words.removeSubrange(flat...) }
        if let first = words.first?.utf8.first, (0x30...0x39).contains(first) { address.number = words.removeFirst() }
        address.street = words.map { streets[$0] ?? $0 }.joined(separator: " ")
        return address
    }

    /// Folded words of an address with the usual words for streets made short.
    static func street(_ words: String) -> String {
        words.split(separator: " ").map { streets[String($0)] ?? String($0) }.joined(separator: " ")
    }

    private static let flats: Set<String> = ["APT", "APARTMENT", "UNIT", "STE", "SUITE", "FLAT", "RM", "ROOM", "LOT"]
    private static let streets: [String: String] = [
        "STREET": "ST", "AVENUE": "AVE", "AV": "AVE", "ROAD": "RD", "DRIVE": "DR", "LANE": "LN", "COURT": "CT",
        "PLACE": "PL", "BOULEVARD": "BLVD", "TERRACE": "TER", "CIRCLE": "CIR", "PARKWAY": "PKWY", "HIGHWAY": "HWY",
        "NORTH": "N", "SOUTH": "S", "EAST": "E", "WEST": "W", "NORTHEAST": "NE", "NORTHWEST": "NW",
        "SOUTHEAST": "SE", "SOUTHWEST": "SW", "SQUARE": "SQ", "TRAIL": "TRL",
    ]
}
