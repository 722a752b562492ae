import JSONTree

extension PersonHeader {
    mutating func readContacts(_ node: JSONNode) {
        for item in node["telecom"]?.elements.map({ $0 }) ?? [] {
            guard let value = item.text("value"), !(item["use"]?.isString("old") ?? false) else { continue }
            if item["system"]?.isString("email") ?? false { emails.append(value) } else { phones.append(value) }
        }
        let list = node["address"]?.elements.map { $0 } ?? []
        let current = list.filter { !($0["use"]?.isString("old") ?? false) }
        let old = list.filter { $0["use"]?.isString("old") ?? false }
        addresses = (current + old).map(\.addressLine).filter { !$0.isEmpty }
        for item in node["contact"]?.elements.map({ $0 }) ?? [] {
            var contact = Contact()
            contact.name = item["name"]?.personName ?? item["organization"]?.words ?? ""
            contact.relationship = Self.roles(item).joined(separator: ", ")
            contact.phones = item["telecom"]?.elements.compactMap { $0.text("value") } ?? []
            contact.address = item["address"]?.addressLine ?? ""
            if contact != Contact() { add(contact) }
        }
    }

    /// The same human being named by two sources is one contact: the phone is the same, and no name says otherwise.
    private mutating func add(_ contact: Contact) {
        guard let place = emergencyContacts.firstIndex(where: { $0.isSame(as: contact) }) else {
            emergencyContacts.append(contact)
            return
        }
        emergencyContacts[place].unite(contact)
    }

    /// What the contact is to the person; that it is for emergencies says the place where it stands.
    private static func roles(_ contact: JSONNode) -> [String] {
        let concepts = contact["relationship"]?.elements.filter { !($0.words == "ECON") } ?? []
        return concepts.map(\.words).filter { !$0.isEmpty }
    }
}

extension PersonHeader.Contact {
    private static func digits(_ phone: String) -> Substring { phone.filter(\.isNumber).suffix(10) }

    private var nameWords: Set<Substring> { Set(name.lowercased().split(separator: " ").map { $0 }) }

    fileprivate func isSame(as other: Self) -> Bool {
        let mine = Set(phones.map(Self.digits).filter { $0.count >= 7 })
        let (one, two) = (nameWords, other.nameWords)
        let sharesPhone = other.phones.contains { mine.contains(Self.digits($0)) }
        return sharesPhone && (one.isSubset(of: two) || two.isSubset(of: one))
    }

    fileprivate mutating func unite(_ other: Self) {
        if nameWords.count < other.nameWords.count { name = other.name }
        let known = relationship.split(separator: ", ").map { $0.lowercased() }
        let new = other.relationship.split(separator: ", ").filter { !known.contains($0.lowercased()) }
        relationship = ([relationship] + new.map(String.init)).filter { !$0.isEmpty }.joined(separator: ", ")
        let numbers = Set(phones.map(Self.digits))
        phones += other.phones.filter { !numbers.contains(Self.digits($0)) }
        if address.isEmpty { address = other.address }
    }
}
