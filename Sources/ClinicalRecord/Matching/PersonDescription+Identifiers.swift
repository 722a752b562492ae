import JSONTree

extension PersonDescription {
    private static let social: Set<String> = ["http://hl7.org/fhir/sid/us-ssn", "urn:oid:2.16.840.1.113883.4.1"]

    mutating func readIdentifiers(_ patient: JSONNode) {
        for item in patient["identifier"]?.elements.map({ $0 }) ?? [] {
            guard let value = item.text("value"), !value.isEmpty else { continue }
            var identifier = Identifier(system: item.text("system") ?? "", value: value)
            identifier.type = item["type"]?.first("coding")?.text("code") ?? ""
            identifier.isOld = item["use"]?.isString("old") ?? false || item["period"]?["end"] != nil
            if Self.social.contains(identifier.system) || identifier.type == "SS" {
                readSocialSecurityNumber(value)
            } else if !identifier.system.isEmpty, value.utf8.contains(where: { $0 != 0x30 && $0 != 0x2D }) {
                identifiers.append(identifier)
            }
        }
    }

    /// Takes a whole number, or the last four digits of a masked one.
    private mutating func readSocialSecurityNumber(_ value: String) {
        let digits = value.utf8.filter { (0x30...0x39).contains($0) }
        let text = String(decoding: digits, as: UTF8.self)
        if digits.count == 9, Self.isAssignable(digits, text) { socialSecurityNumbers.append(text) }
        if digits.count == 4, text != "0000" { lastFour.append(text) }
    }

    /// Whether a nine-digit number can be a person's.
    ///
    /// Source: Social Security Administration, <https://www.ssa.gov/employer/randomizationfaqs.html>
    private static func isAssignable(_ digits: [UInt8], _ text: String) -> Bool {
        if text.hasPrefix("000") || text.hasPrefix("666") || text.hasPrefix("9") { return false }
        if text.hasSuffix("0000") || text.dropFirst(3).hasPrefix("00") { return false }
        if text == "123456789" || text == "078051120" { return false }
        return Set(digits).count > 1
    }
}

extension PersonDescription.Identifier {
    /// Numbers that a family or several visits may share, or that change hands.
    private static let shared: Set<String> = ["MB", "SN", "AN", "VN", "BC", "BA", "EI", "TAX", "FI", "RRI"]
    private static let national: Set<String> = ["NI", "NH", "SB"]
    private static let medicalRecord: Set<String> = ["MR", "PI", "PT", "MRT"]

    /// Whether two persons cannot have it.
    var isPersonal: Bool { !system.isEmpty && !Self.shared.contains(type) }

    var isMember: Bool { type == "MB" || type == "SN" }
    var isNational: Bool { Self.national.contains(type) || type.hasPrefix("NN") && type.utf8.count == 5 }
    var isMedicalRecord: Bool { Self.medicalRecord.contains(type) }

    /// Whether both are one number of one authority.
    func isSame(as other: Self) -> Bool { system == other.system && value == other.value }
}
