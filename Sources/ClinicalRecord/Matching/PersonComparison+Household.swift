extension PersonComparison {
    /// Fields that the members of a household share.
    var householdFields: [Field] {
        [streetField, postalField, phoneField, emailField, memberField].compactMap { $0 }
    }

    /// Whether street, phone, e-mail or membership agree beyond the postal code.
    var hasSharedHousehold: Bool {
        [streetField, phoneField, emailField, memberField].contains { ($0?.bits ?? 0) > 0 }
    }

    private var streetField: Field? {
        let (mine, theirs) = (claim.addresses.filter(\.hasStreet), known.addresses.filter(\.hasStreet))
        guard !mine.isEmpty, !theirs.isEmpty else { return nil }
        let pairs = mine.flatMap { one in theirs.filter { $0.number == one.number }.map { (one, $0) } }
        if pairs.contains(where: { $0.street == $1.street }) { return Field("street", "agrees", weights.street.agree) }
        let isSimilar = pairs.contains { JaroWinkler.similarity($0.street, $1.street) >= 0.88 }
        return isSimilar
            ? Field("street", "is similar", weights.street.agree * 0.6)
            : Field("street", "differs", weights.street.differ)
    }

    private var postalField: Field? {
        let (mine, theirs) = (codes(claim), codes(known))
        if !mine.isEmpty, !theirs.isEmpty {
            if meets(mine, theirs) { return Field("postal code", "agrees", weights.postalCode.agree) }
            let isNear = meets(mine.map { String($0.prefix(3)) }, theirs.map { String($0.prefix(3)) })
            return isNear
                ? Field("postal code", "agrees in three places", weights.postalCode.agree * 0.4)
                : Field("postal code", "differs", weights.postalCode.differ)
        }
        let (cities, others) = (claim.addresses.map(\.city), known.addresses.map(\.city).filter { !$0.isEmpty })
        return meets(cities, others) ? Field("city", "agrees", weights.city.agree) : nil
    }

    private var phoneField: Field? {
        guard !claim.phones.isEmpty, !known.phones.isEmpty else { return nil }
        return agreement("phone", meets(claim.phones, known.phones), weights.phone)
    }

    private var emailField: Field? {
        guard !claim.emails.isEmpty, !known.emails.isEmpty else { return nil }
        return agreement("e-mail", meets(claim.emails, known.emails), weights.email)
    }

    private var memberField: Field? {
        let theirs = known.identifiers.filter(\.isMember)
        let isShared = claim.identifiers.contains { mine in
            mine.isMember && theirs.contains { mine.isSame(as: $0) }
        }
        return isShared ? Field("member number", "agrees", weights.member.agree) : nil
    }

    private func codes(_ description: PersonDescription) -> [String] {
        description.addresses.map(\.postalCode).filter { !$0.isEmpty }
    }
}

extension PersonDescription.Address {
    /// Whether it names a house.
    var hasStreet: Bool { !number.isEmpty && !street.isEmpty }
}
