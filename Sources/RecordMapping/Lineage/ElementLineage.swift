package import Findings

/// Where one element of a resource comes from, as found by mapping the original again.
package struct ElementLineage: Sendable, Hashable {
    /// How the element came to be.
    package enum Origin: Sendable, Hashable {
        /// Spelled so by the sender, who speaks FHIR.
        case sent
        /// Made from the values at ``ElementLineage/places``, each of which changes it.
        case mapped
        /// Derived by a numbered rule of the mapping from the values at the places.
        case rule(String)
        /// Leads to a resource of the same delivery, which has a lineage of its own: `Practitioner/…`.
        case link(String)
        /// No value of the original changes it: the mapping writes it for every resource like this one.
        case fixed
        /// Changes with the bytes of the original as a whole, such as its size.
        case whole
        /// Changes when several values do, and with none of them alone.
        case untraced

        /// For programs: one word.
        package var code: String {
            switch self {
            case .sent: "sent"
            case .mapped: "mapped"
            case .rule: "rule"
            case .link: "link"
            case .fixed: "fixed"
            case .whole: "whole"
            case .untraced: "not-traced"
            }
        }
    }

    /// Within the resource: `name[0].given[1]`.
    package let path: String
    /// The value as JSON spells it.
    package let value: String
    package let origin: Origin
    /// Where the values stand in the original, in its order.
    package let places: [Place]

    package init(path: String, value: String, origin: Origin, places: [Place] = []) {
        (self.path, self.value, self.origin, self.places) = (path, value, origin, places)
    }

    /// Whether it is the element of a path or stands below it; a path without an index means all of a list.
    package func isAt(_ asked: String) -> Bool {
        let steps = path.split(separator: ".")
        let wanted = asked.split(separator: ".")
        guard wanted.count <= steps.count else { return false }
        return zip(wanted, steps).allSatisfy { $0 == $1 || $0 == $1.prefix { $0 != "[" } }
    }
}
