import JSONTree

/// How the elements of two statements of one fact become one resource.
struct MergeRules {
    let kind: String

    /// Lists that are united; all others come from the first statement that has them.
    private static let united: Set<String> = ["identifier", "note", "reaction", "category"]
    private static let unitedOfPatient: Set<String> = [
        "identifier", "name", "telecom", "address", "communication", "contact", "generalPractitioner",
    ]
    private static let unitedOfDirectory: Set<String> = ["identifier", "telecom", "address", "qualification"]
    /// Elements that stay with the statement they belong to.
    private static let own: Set<String> = ["id", "resourceType", "text", "contained", "meta", "implicitRules"]
    /// Names that R4 completes with a type; a resource has at most one of each.
    private static let choices: [String] = [
        "abatement", "age", "born", "deceased", "effective", "medication", "multipleBirth", "occurrence", "onset",
        "performed", "product", "reported", "scheduled", "serviced", "start", "statusReason", "value",
    ]

    private var lists: Set<String> {
        switch kind {
        case "Patient": Self.unitedOfPatient
        case "Practitioner", "Organization", "Location": Self.unitedOfDirectory
        default: Self.united
        }
    }

    /// Adds to a resource what another statement of the same fact has and it lacks.
    func add(_ other: MergeValue, to base: MergeValue) -> MergeValue {
        var result = base
        let lists = lists
        for member in other.members where !Self.own.contains(member.name) {
            guard let mine = base[member.name] else {
                if isFree(member, in: base) { result.append(member) }
                continue
            }
            if lists.contains(member.name) {
                result[member.name] = unite(mine, member.value, element: member.name)
            } else if mine["coding"] != nil || member.value["coding"] != nil {
                result[member.name] = uniteCodings(mine, member.value)
            } else if let finer = finer(mine, member.value) {
                result[member.name] = finer
            }
        }
        if kind == "Patient" { result["link"] = nil }
        return result
    }

    /// Whether a member of another statement may stand in the resource.
    private func isFree(_ member: MergeValue.Member, in base: MergeValue) -> Bool {
        // What it points to is contained in the other statement only.
        if member.value.namesContained { return false }
        // An extension of a primitive belongs to its own value.
        if member.name.hasPrefix("_") { return base[String(member.name.dropFirst())] == nil }
        if member.name == "dataAbsentReason" { return false }
        guard let choice = Self.choice(member.name) else { return true }
        return !base.members.contains { Self.choice($0.name) == choice }
    }

    /// The first part of the name of a choice element: `onset` of `onsetDateTime`.
    private static func choice(_ name: String) -> String? {
        choices.first { stem in
            name.hasPrefix(stem) && name.dropFirst(stem.count).first?.isUppercase == true
        }
    }

    private func unite(_ mine: MergeValue, _ others: MergeValue, element: String) -> MergeValue {
        guard case .array(var items) = mine else { return mine }
        var places: [MergeValue: Int] = [:]
        for (place, item) in items.enumerated() { places[ItemIdentity.of(item, element: element)] = place }
        for item in others.items where !item.namesContained {
            let identity = ItemIdentity.of(item, element: element)
            if let place = places[identity] {
                items[place] = ItemUnion.of(items[place], item, element: element)
            } else {
                places[identity] = items.count
                items.append(item)
            }
        }
        return .array(items)
    }

    /// The concept of the first statement with the codings of both.
    private func uniteCodings(_ mine: MergeValue, _ others: MergeValue) -> MergeValue {
        guard case .object = mine, let theirs = others["coding"] else { return mine }
        var result = mine
        result["coding"] = mine["coding"].map { unite($0, theirs, element: "coding") } ?? theirs
        if result["text"] == nil, let text = others["text"] { result["text"] = text }
        return result
    }

    /// The second time if it is the first one at a finer precision.
    private func finer(_ mine: MergeValue, _ theirs: MergeValue) -> MergeValue? {
        guard case .leaf(let a) = mine, case .leaf(let b) = theirs, b.count > a.count, a.first == 0x22 else {
            return nil
        }
        guard let coarse = SpelledTime(a.dropFirst().dropLast()), let fine = SpelledTime(b.dropFirst().dropLast())
        else { return nil }
        return fine.precision > coarse.precision && coarse.agrees(with: fine) ? theirs : nil
    }
}
