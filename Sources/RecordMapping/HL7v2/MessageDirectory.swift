import FHIRR4
import Findings

/// Practitioners, organizations and places of one message, each real thing once (A25).
struct MessageDirectory {
    private(set) var practitioners = DirectoryRoll<Practitioner>()
    private(set) var organizations = DirectoryRoll<Organization>()
    /// In the order of their first mention.
    private(set) var order: [Mention] = []

    /// Where a resource stands on its roll.
    enum Mention {
        case practitioner(Int)
        case organization(Int)
    }

    /// Adds a practitioner who was not mentioned yet.
    mutating func add(_ practitioner: Practitioner, _ id: String, at place: Place) {
        order.append(.practitioner(practitioners.append(id, practitioner, at: place)))
    }

    /// Adds an organization that was not mentioned yet, and says where it stands.
    mutating func add(_ organization: Organization, _ id: String, at place: Place) -> Int {
        let position = organizations.append(id, organization, at: place)
        order.append(.organization(position))
        return position
    }

    /// Changes an organization at its place on the roll.
    mutating func change(organization position: Int, _ body: (inout Organization) -> Void) {
        organizations.change(position, body)
    }

    /// Changes an organization by its id; `false` if it was not mentioned.
    @discardableResult
    mutating func change(organization id: String, _ body: (inout Organization) -> Void) -> Bool {
        organizations.change(id, body)
    }

    /// Changes a practitioner by its id; `false` if it was not mentioned.
    @discardableResult
    mutating func change(practitioner id: String, _ body: (inout Practitioner) -> Void) -> Bool {
        practitioners.change(id, body)
    }

    /// Adds who is mentioned elsewhere and not here.
    mutating func unite(_ other: MessageDirectory) {
        for mention in other.order {
            switch mention {
            case .practitioner(let position):
                let (id, entry) = (other.practitioners.ids[position], other.practitioners.entries[position])
                if practitioners.position(of: id) == nil { add(entry.resource, id, at: entry.place) }
            case .organization(let position):
                let (id, entry) = (other.organizations.ids[position], other.organizations.entries[position])
                if organizations.position(of: id) == nil { _ = add(entry.resource, id, at: entry.place) }
            }
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
