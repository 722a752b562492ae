/// Whether two statements are of one fact.
///
/// Source: mapping rules, section 7.2, columns "Tier 2" and "Never".
package enum SameFact {
    /// Whether both state the same fact; symmetric.
    package static func holds(_ a: FactSignature, _ b: FactSignature) -> Bool {
        isCompatible(a, b) && isShared(a, b)
    }

    /// Whether they name the same thing: a code, an identifier or the words; of one sender, words go further, since
    /// they mean the same each time.
    static func isShared(_ a: FactSignature, _ b: FactSignature, isOneSource: Bool = false) -> Bool {
        if a.kind.isKnownByIdentifier, meets(a.identifiers, b.identifiers) { return true }
        switch a.kind {
        case .immunization: return isOneVaccine(a, b)
        case .encounter: return meets(a.codes, b.codes) && a.place != 0 && a.place == b.place
        case .coverage: return a.text != 0 && a.text == b.text && a.value != 0 && a.value == b.value
        case .documentReference, .composition: return a.value != 0 && a.value == b.value
        case .device, .specimen: return false
        case .practitioner, .organization, .location:
            return a.text != 0 && a.text == b.text && meets(a.values, b.values)
        case .familyHistory: return meets(a.codes, b.codes)
        case .observation: return meets(a.codes, b.codes) || isOneSource && isNamedAlike(a, b)
        case .report, .condition, .procedure: return meets(a.codes, b.codes)
        default: return meets(a.codes, b.codes) || a.text != 0 && a.text == b.text
        }
    }

    /// Whether nothing stands against it, whatever the two are called; holds between all statements of an entry.
    static func isCompatible(_ a: FactSignature, _ b: FactSignature) -> Bool {
        guard a.kind == b.kind, a.existence == b.existence, a.existence != .error else { return false }
        if a.kind.isKnownByIdentifier, meets(a.identifiers, b.identifiers) { return isSameContent(a, b) }
        switch a.kind {
        case .immunization: return isSameDay(a, b) && agrees(a.value, b.value) && isOneVaccine(a, b)
        case .observation: return isMoment(a, b) && isSameValue(a, b) && agrees(a.place, b.place)
        case .report: return isMoment(a, b) && agrees(a.actor, b.actor)
        case .condition: return isSameProblem(a, b)
        case .allergy: return a.values.isEmpty || b.values.isEmpty || meets(a.values, b.values)
        case .procedure: return isSameDay(a, b) && agrees(a.place, b.place) && agrees(a.actor, b.actor)
        case .medicationRequest, .medicationStatement: return isSameDay(a, b) && agrees(a.value, b.value)
        case .dispense: return isSameDay(a, b) && a.value != 0 && a.value == b.value
        case .encounter: return isSameVisit(a, b)
        case .appointment: return isMoment(a, b) && agrees(a.place, b.place)
        case .familyHistory: return isSameRelative(a, b)
        case .goal, .carePlan, .careTeam, .consent, .serviceRequest: return isSameDay(a, b)
        case .practitioner, .organization, .location: return agrees(a.value, b.value)
        case .coverage, .documentReference, .composition, .device, .specimen: return true
        }
    }

    /// Whether one says that there is what the other says there is not: for a person to decide.
    static func contradicts(_ a: FactSignature, _ b: FactSignature) -> Bool {
        guard a.existence != b.existence, a.existence != .error, b.existence != .error else { return false }
        var denied = a
        denied.existence = b.existence
        return holds(denied, b)
    }

    /// Whether neither has a code and the words are the same.
    private static func isNamedAlike(_ a: FactSignature, _ b: FactSignature) -> Bool {
        a.codes.isEmpty && b.codes.isEmpty && a.text != 0 && a.text == b.text
    }

    /// Whether both have codes of one system and none in common, as a parent and its child do: a code of another
    /// system that both have is coarser than either.
    private static func isToldApart(_ a: FactSignature, _ b: FactSignature) -> Bool {
        Set(a.systems).intersection(b.systems).contains { system in
            let mine = zip(a.codes, a.systems).filter { $0.1 == system }.map(\.0)
            return !zip(b.codes, b.systems).contains { $0.1 == system && mine.contains($0.0) }
        }
    }

    /// Whether sorted lists have an item in common.
    private static func meets(_ a: [UInt64], _ b: [UInt64]) -> Bool { a.contains { b.contains($0) } }

    /// Whether both say the same or one says nothing.
    private static func agrees(_ a: UInt64, _ b: UInt64) -> Bool { a == b || a == 0 || b == 0 }

    private static func isSameDay(_ a: FactSignature, _ b: FactSignature) -> Bool {
        guard let mine = a.time, let theirs = b.time else { return false }
        return mine.isSameDay(as: theirs)
    }

    private static func isMoment(_ a: FactSignature, _ b: FactSignature) -> Bool {
        guard let mine = a.time, let theirs = b.time, min(mine.precision, theirs.precision) >= .day else {
            return false
        }
        return mine.agrees(with: theirs)
    }

    private static func isOneVaccine(_ a: FactSignature, _ b: FactSignature) -> Bool {
        meets(a.codes, b.codes) || (a.isUnspecified || b.isUnspecified) && meets(a.groups, b.groups)
    }

    private static func isSameValue(_ a: FactSignature, _ b: FactSignature) -> Bool {
        guard a.value == b.value, a.values.isEmpty == b.values.isEmpty else { return false }
        // An observation without any value says too little to be recognised.
        return a.values.isEmpty ? a.value != 0 : meets(a.values, b.values)
    }

    /// Categories and onset may be missing; a diagnosis of an unknown visit is like no other.
    private static func isSameProblem(_ a: FactSignature, _ b: FactSignature) -> Bool {
        guard !a.isUnspecified, !b.isUnspecified, agrees(a.place, b.place), !isToldApart(a, b) else { return false }
        guard a.values.isEmpty || b.values.isEmpty || meets(a.values, b.values) else { return false }
        guard let mine = a.time, let theirs = b.time else { return true }
        // Nobody knows the minute of an onset; midnight stands for a day.
        return mine.agrees(with: theirs) || mine.isSameDay(as: theirs)
    }

    private static func isSameVisit(_ a: FactSignature, _ b: FactSignature) -> Bool {
        guard a.isUnspecified == b.isUnspecified, let mine = a.time, let theirs = b.time else { return false }
        guard mine.hasClock, theirs.hasClock else { return false }
        return abs(mine.instant - theirs.instant) <= 900
    }

    private static func isSameContent(_ a: FactSignature, _ b: FactSignature) -> Bool {
        switch a.kind {
        case .documentReference, .composition: agrees(a.value, b.value)
        case .practitioner, .organization, .location: agrees(a.value, b.value)
        case .serviceRequest: isSameOrder(a, b)
        default: true
        }
    }

    /// Some senders number a sheet of orders, not each of them.
    private static func isSameOrder(_ a: FactSignature, _ b: FactSignature) -> Bool {
        guard a.codes.isEmpty || b.codes.isEmpty || meets(a.codes, b.codes) else { return false }
        return a.isUnspecified || b.isUnspecified || isSameDay(a, b)
    }

    private static func isSameRelative(_ a: FactSignature, _ b: FactSignature) -> Bool {
        guard agrees(a.text, b.text) else { return false }
        if let mine = a.time, let theirs = b.time, !mine.agrees(with: theirs) { return false }
        return a.text != 0 && a.text == b.text || a.time != nil && b.time != nil
    }
}
