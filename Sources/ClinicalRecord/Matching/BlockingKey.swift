/// A value that two descriptions of one person are likely to share; a store finds candidates by it.
///
/// 64 bits, stable between runs and machines.
///
/// Source: mapping rules, section 7.1, "Blocking".
package struct BlockingKey: Sendable, Hashable {
    /// The hash.
    package let value: Int64

    package init(_ value: Int64) { self.value = value }

    /// The keys of a description, each once; empty for unnamed patients, who are never matched.
    package static func of(_ description: PersonDescription) -> [BlockingKey] {
        guard !description.isNobody else { return [] }
        var keys: Set<BlockingKey> = []
        for identifier in description.identifiers {
            keys.insert(key(1, identifier.system, identifier.value))
        }
        for number in description.socialSecurityNumbers { keys.insert(key(2, number)) }
        for phone in description.phones { keys.insert(key(3, phone)) }
        for email in description.emails { keys.insert(key(4, email)) }
        for name in description.names { addNames(name, description, to: &keys) }
        guard let birth = description.birthDate else { return Array(keys) }
        let lastFour = description.lastFour + description.socialSecurityNumbers.map { String($0.suffix(4)) }
        for four in lastFour { keys.insert(key(5, four, String(birth.year))) }
        return Array(keys)
    }

    private static func addNames(
        _ name: PersonDescription.Name,
        _ description: PersonDescription,
        to keys: inout Set<BlockingKey>
    ) {
        guard let birth = description.birthDate else { return }
        let sound = Phonetic.key(name.family)
        let year = String(birth.year)
        if birth.precision >= .day {
            let day = String(birth.day)
            for part in Set([name.family] + name.familyParts) where !part.isEmpty {
                keys.insert(key(6, day, String(part.prefix(4))))
            }
            if !name.given.isEmpty { keys.insert(key(7, day, String(name.given.prefix(4)))) }
            // Day and month in either order give one key.
            let (first, second) = (min(birth.month, birth.dayOfMonth), max(birth.month, birth.dayOfMonth))
            if !sound.isEmpty { keys.insert(key(8, "\(year)-\(first)-\(second)", sound)) }
        }
        guard !sound.isEmpty else { return }
        if !name.given.isEmpty { keys.insert(key(9, sound, name.given, year)) }
        for address in description.addresses where !address.postalCode.isEmpty {
            keys.insert(key(10, address.postalCode, sound, year))
        }
    }

    private static func key(_ rule: UInt8, _ parts: String...) -> BlockingKey {
        var hash = StableHash(rule)
        for part in parts { hash.add(part) }
        return BlockingKey(hash.signed)
    }
}
