package import RecordStore

/// A permission as an app asks for it, such as `patient/Observation.rs?category=laboratory`.
///
/// Version 1's words count too: `.read` for `.rs`, `.write` for `.cud`, `.*` for all (Z12).
///
/// Source: <https://hl7.org/fhir/smart-app-launch/STU2.1/scopes-and-launch-context.html>
package struct SMARTScope: Sendable, Hashable, CustomStringConvertible {
    /// Whose data it is about.
    package enum Level: String, Sendable, CaseIterable {
        /// The patient of the launch.
        case patient
        /// Whatever the user may see.
        case user
        /// Whatever a backend service was registered for.
        case system
    }

    package let level: Level
    /// An R4 resource type; `nil` for all.
    package let kind: String?
    package let interactions: Set<Interaction>
    /// Search parameters that a resource has to meet; empty for none.
    package let criteria: String
    /// As it was asked for.
    package let description: String

    /// - Returns: `nil` if it is no such scope.
    package init?(_ text: some StringProtocol) {
        let halves = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let parts = halves[0].split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let level = Level(rawValue: String(parts[0])) else { return nil }
        let named = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        guard named.count == 2, let interactions = Self.interactions(String(named[1])) else { return nil }
        self.level = level
        kind = named[0] == "*" ? nil : String(named[0])
        self.interactions = interactions
        criteria = halves.count > 1 ? String(halves[1]) : ""
        description = String(text)
        guard kind.map({ $0.first?.isUppercase == true && $0.allSatisfy(\.isLetter) }) ?? criteria.isEmpty else {
            return nil
        }
        guard criteria.isEmpty == (halves.count == 1), criteria.isEmpty || question != nil else { return nil }
    }

    /// The letters stand in the order `cruds`, each once.
    private static func interactions(_ text: String) -> Set<Interaction>? {
        switch text {
        case "read": return [.read, .search]
        case "write": return [.create, .update, .delete]
        case "*": return Set(Interaction.allCases)
        default:
            let letters = text.map { Interaction(rawValue: $0) }
            guard !letters.isEmpty, !letters.contains(nil) else { return nil }
            let places = text.compactMap { "cruds".firstIndex(of: $0) }
            guard zip(places, places.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
            return Set(letters.compactMap(\.self))
        }
    }

    /// What a resource has to meet; `nil` if there is nothing, or if it cannot be asked.
    package var question: SearchQuestion? {
        guard let kind, !criteria.isEmpty else { return nil }
        guard let request = try? SearchRequest(kind: kind, items: FormText.items(criteria), now: 0),
            !request.question.conditions.isEmpty,
            request.question.conditions.allSatisfy({ !$0.isAskedBefore })
        else { return nil }
        return request.question
    }

    /// Whether whoever may this may the other too.
    package func covers(_ other: SMARTScope) -> Bool {
        level == other.level && (kind == nil || kind == other.kind) && interactions.isSuperset(of: other.interactions)
            && (criteria.isEmpty || criteria == other.criteria)
    }

    /// What it opens of what is permitted anyway; `nil` if nothing, or if both ask something of the same resource.
    func limited(to open: Permission) -> Permission? {
        let both = open.interactions.intersection(interactions)
        guard !both.isEmpty, kind == nil || kind == open.kind, open.question == nil || criteria.isEmpty else {
            return nil
        }
        return Permission(
            kind: open.kind,
            interactions: both,
            persons: open.persons,
            question: open.question ?? question
        )
    }

    /// As a permission in the records of some persons, `nil` for everyone's.
    package func permission(in persons: Set<String>?) -> Permission {
        Permission(kind: kind, interactions: interactions, persons: persons, question: question)
    }
}
