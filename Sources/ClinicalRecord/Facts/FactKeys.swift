/// Derives the keys by which other statements of the same fact are found.
///
/// Source: mapping rules, section 7.2, column "Tier 2".
package enum FactKeys {
    /// The keys of a resource, sorted, each once; empty if its kind has no rule or too little is stated.
    package static func of(kind: String, json: [UInt8], vaccines: VaccineGroups = .none) -> [FactKey] {
        FactSignature(kind: kind, json: json, vaccines: vaccines).map(of) ?? []
    }

    /// The keys of a statement, sorted, each once.
    static func of(_ signature: FactSignature) -> [FactKey] {
        // What was an error is nobody's fact.
        guard signature.existence != .error else { return [] }
        var keys: [FactKey] = []
        if signature.kind.isKnownByIdentifier {
            keys += signature.identifiers.map { key(signature, 0x69, $0) }
        }
        switch signature.kind {
        case .immunization: keys += immunization(signature)
        case .observation:
            let names = signature.codes.isEmpty && signature.text != 0 ? [signature.text] : codes(signature)
            keys += timed(signature, names, signature.value)
        case .report, .procedure: keys += timed(signature, codes(signature), 0)
        case .medicationRequest, .medicationStatement, .dispense, .appointment, .goal, .carePlan, .careTeam, .consent,
            .serviceRequest:
            keys += timed(signature, names(signature), 0)
        case .condition: keys += codes(signature).map { key(signature, 0x63, $0) }
        case .allergy: keys += names(signature).map { key(signature, 0x63, $0) }
        case .encounter: keys += timed(signature, signature.codes, signature.place)
        case .coverage: keys += both(signature, signature.text, signature.value)
        case .documentReference, .composition: keys += both(signature, signature.value, 1)
        case .familyHistory: keys += familyHistory(signature)
        case .device, .specimen: break
        case .practitioner, .organization, .location:
            keys += signature.values.flatMap { both(signature, signature.text, $0) }
        }
        return Array(Set(keys)).sorted { $0.value < $1.value }
    }

    private static func codes(_ signature: FactSignature) -> [UInt64] { signature.codes }

    /// Codes, and the words for kinds that are often sent without a code.
    private static func names(_ signature: FactSignature) -> [UInt64] {
        signature.text == 0 ? signature.codes : signature.codes + [signature.text]
    }

    private static func immunization(_ signature: FactSignature) -> [FactKey] {
        timed(signature, signature.codes + signature.groups, 0)
    }

    /// The relationship with the name, and with the year of birth; two unnamed aunts have no key.
    private static func familyHistory(_ signature: FactSignature) -> [FactKey] {
        let year = signature.time.map { UInt64($0.year) + 1 } ?? 0
        return signature.codes.flatMap { both(signature, $0, signature.text) + both(signature, $0, year) }
    }

    /// Each name with each day that the moment may be spelled as; nothing without a whole day.
    private static func timed(_ signature: FactSignature, _ names: [UInt64], _ value: UInt64) -> [FactKey] {
        guard let time = signature.time, time.precision >= .day else { return [] }
        return names.flatMap { name in
            time.days.map { key(signature, 0x74, name, UInt64(bitPattern: Int64($0)), value) }
        }
    }

    private static func both(_ signature: FactSignature, _ first: UInt64, _ second: UInt64) -> [FactKey] {
        first == 0 || second == 0 ? [] : [key(signature, 0x62, first, second)]
    }

    private static func key(_ signature: FactSignature, _ rule: UInt8, _ parts: UInt64...) -> FactKey {
        var hash = StableHash(signature.kind.salt)
        hash.add(UInt64(rule))
        for part in parts { hash.add(part) }
        return FactKey(hash.signed)
    }
}
