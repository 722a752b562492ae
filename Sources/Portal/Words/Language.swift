/// The languages of the pages.
enum Language: String, Sendable, CaseIterable {
    case english = "en"
    case spanish = "es"

    /// The first language that a browser prefers and that pages are written in; English if there is none.
    ///
    /// Source: RFC 9110, 12.5.4
    init(accepting header: String?) {
        let wanted = (header ?? "").split(separator: ",").map { item -> (tag: String, weight: Double) in
            let parts = item.split(separator: ";").map { $0.filter { $0 != " " } }
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            return (String(parts.first?.prefix(2) ?? "").lowercased(), weight)
        }
        let best = wanted.filter { Language(rawValue: $0.tag) != nil && $0.weight > 0 }
            .enumerated()
            .max { ($0.element.weight, $1.offset) < ($1.element.weight, $0.offset) }
        self = best.flatMap { Language(rawValue: $0.element.tag) } ?? .english
    }
}
