import FHIRR4
import Findings

/// Practitioners, organizations and places of one message, each real thing once (A25).
struct MessageDirectory {
    var practitioners: [String: (resource: Practitioner, place: Place)] = [:]
    var organizations: [String: (resource: Organization, place: Place)] = [:]
    /// Ids in the order of their first mention.
    private(set) var order: [Mention] = []

    enum Mention {
        case practitioner(String)
        case organization(String)
    }

    mutating func note(_ mention: Mention) { order.append(mention) }

    /// Adds who is mentioned elsewhere and not here.
    mutating func unite(_ other: MessageDirectory) {
        for mention in other.order {
            switch mention {
            case .practitioner(let id) where practitioners[id] == nil: practitioners[id] = other.practitioners[id]
            case .organization(let id) where organizations[id] == nil: organizations[id] = other.organizations[id]
            case .practitioner, .organization: continue
            }
            note(mention)
        }
    }
}

extension Reference {
    /// The id under which an organization stands in the directory.
    var directoryID: String? {
        guard let reference, reference.hasPrefix("Organization/") else { return nil }
        return String(reference.dropFirst("Organization/".count))
    }
}
