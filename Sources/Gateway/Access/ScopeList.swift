/// The scopes of a request or of a grant, in their order.
package struct ScopeList: Sendable, Hashable, CustomStringConvertible {
    /// Scopes that are no permission: who logs in, what the launch is to tell, how long it lasts.
    package static let words: Set<String> = [
        "openid", "fhirUser", "profile", "launch", "launch/patient", "launch/encounter", "offline_access",
        "online_access",
    ]

    package private(set) var resources: [SMARTScope] = []
    package private(set) var words: [String] = []

    /// Reads what is separated by spaces; what nobody knows is left out, as OAuth allows.
    package init(_ text: String) {
        var seen: Set<String> = []
        for part in text.split(separator: " ").map(String.init) where seen.insert(part).inserted {
            if Self.words.contains(part) {
                words.append(part)
            } else if let scope = SMARTScope(part) {
                resources.append(scope)
            }
        }
    }

    package init(words: [String], resources: [SMARTScope]) {
        self.words = words
        self.resources = resources
    }

    package var isEmpty: Bool { words.isEmpty && resources.isEmpty }

    package var description: String { (words + resources.map(\.description)).joined(separator: " ") }

    package func has(_ word: String) -> Bool { words.contains(word) }

    /// What of it another list allows too.
    package func limited(to other: ScopeList) -> ScopeList {
        ScopeList(
            words: words.filter(other.words.contains),
            resources: resources.filter { wanted in other.resources.contains { $0.covers(wanted) } }
        )
    }

    /// Whether another list allows all of it.
    package func isWithin(_ other: ScopeList) -> Bool { limited(to: other) == self }
}
