import FHIRR4
import JSONTree

/// Says whose each resource of a delivery is.
struct FHIROwners {
    /// Whose a resource is.
    enum Owner: Hashable {
        /// The patient's of that id.
        case patient(String)
        /// Nobody's: an organization, a resource about a device or a group.
        case nobody
        /// Of more than one patient.
        case several
        /// It speaks of a patient who is not named, or by a name that leads nowhere.
        case unknown
    }

    /// In the order of the items.
    private(set) var owners: [Owner] = []

    init(_ items: [FHIRItem], _ references: inout FHIRReferences) {
        var leads: [[FHIRItem.Target]] = []
        for item in items {
            let (owner, targets) = Self.direct(item, &references)
            owners.append(owner)
            leads.append(targets)
        }
        // A Provenance is of whom its target is, a MessageHeader of whom its focus is; a chain may have two links.
        for _ in 0..<2 { follow(leads, items) }
        adopt(items)
    }

    private static func direct(
        _ item: FHIRItem,
        _ references: inout FHIRReferences
    ) -> (Owner, [FHIRItem.Target]) {
        if item.target.kind == "Patient" { return (.patient(item.target.id), []) }
        var targets: [FHIRItem.Target] = []
        var isLost = false
        for node in PatientCompartment.owners(of: item.node, kind: item.target.kind) {
            guard let text = node["reference"]?.string else { continue }
            switch references.resolve(text, from: item.entry.fullURL) {
            case .resource(let target): targets.append(target)
            case .elsewhere, .dangling, .conditional: isLost = true
            }
        }
        let patients = Set(targets.filter { $0.kind == "Patient" }.map(\.id))
        if let patient = patients.first { return (patients.count == 1 ? .patient(patient) : .several, []) }
        if isLost { return (.unknown, targets) }
        if targets.isEmpty, PatientCompartment.isPersonal(item.target.kind) { return (.unknown, []) }
        return (.nobody, targets)
    }

    /// Gives what has no patient of its own to the patient of what it speaks of.
    private mutating func follow(_ leads: [[FHIRItem.Target]], _ items: [FHIRItem]) {
        var known: [FHIRItem.Target: String] = [:]
        for (item, owner) in zip(items, owners) {
            if case .patient(let id) = owner { known[item.target] = id }
        }
        for index in owners.indices where owners[index] == .nobody && !leads[index].isEmpty {
            let patients = Set(leads[index].compactMap { known[$0] })
            if let patient = patients.first { owners[index] = patients.count == 1 ? .patient(patient) : .several }
        }
    }

    /// Where only one patient is spoken of, what names no patient is theirs.
    private mutating func adopt(_ items: [FHIRItem]) {
        var patients: Set<String> = []
        for case .patient(let id) in owners { patients.insert(id) }
        guard patients.count == 1, let patient = patients.first else { return }
        for (index, item) in items.enumerated() where owners[index] == .unknown {
            let isNamed = PatientCompartment.owners(of: item.node, kind: item.target.kind).contains {
                $0["reference"] != nil
            }
            if !isNamed { owners[index] = .patient(patient) }
        }
    }
}
