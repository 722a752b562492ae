import ClinicalRecord

/// Sorts contributed resources by whose they are.
struct FHIRShelves {
    private let source: String
    private var patients: [Contribution] = []
    private var places: [String: Int] = [:]
    private var nobody: [ContributedResource] = []

    init(source: String) { self.source = source }

    /// One for each patient in the order of appearance, then what is nobody's.
    var contributions: [Contribution] {
        guard !nobody.isEmpty else { return patients }
        return patients + [Contribution(source: source, subjectID: nil, patient: nil, resources: nobody)]
    }

    mutating func add(_ resource: ContributedResource, of owner: FHIROwners.Owner) {
        guard case .patient(let id) = owner else {
            nobody.append(resource)
            return
        }
        let place = place(of: id)
        if resource.kind == "Patient" {
            patients[place].patient = resource
        } else {
            patients[place].resources.append(resource)
        }
    }

    /// A word about two records; without a kind the other one replaces this one.
    mutating func link(_ id: String, _ kind: LinkAssertion.Kind?, _ other: String) {
        let (subject, assertion) =
            kind.map { (id, LinkAssertion($0, otherID: other)) }
            ?? (other, LinkAssertion(.replaces, otherID: id))
        let place = place(of: subject)
        if !patients[place].links.contains(assertion) { patients[place].links.append(assertion) }
    }

    private mutating func place(of id: String) -> Int {
        if let place = places[id] { return place }
        places[id] = patients.count
        patients.append(Contribution(source: source, subjectID: id, patient: nil, resources: []))
        return patients.count - 1
    }
}
