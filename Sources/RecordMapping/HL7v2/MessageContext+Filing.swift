import ClinicalRecord
import FHIRR4
import Findings
import HL7v2
import MappingTables

extension MessageContext {
    /// The id of a resource by its business identifier (A26).
    func id(of kind: String, key: String) -> String { ResourceID.derive(source: site.name, kind: kind, key: key) }

    /// The id of a resource that has no business identifier: by the message and the segment it is read from (A26).
    func id(of kind: String, from segment: Segment) -> String {
        id(of: kind, content: String(joining: documentID, "\u{1F}", segment.spelled))
    }

    /// The id of a resource by what it says: another key need not mean another thing.
    func id(of kind: String, content key: String) -> String {
        ResourceID.derive(source: site.name, kind: kind, key: key, isIdentity: false)
    }

    /// The id of a resource by one of its identifiers if there is one, else by its segment; `discriminator` tells
    /// several resources of one number apart.
    func id(of kind: String, _ identifiers: [Identifier], _ discriminator: String = "", from segment: Segment) -> String
    {
        guard let key = Self.key(identifiers) else { return id(of: kind, from: segment) }
        return id(of: kind, key: discriminator.isEmpty ? key : String(joining: key, "\u{1F}", discriminator))
    }

    /// `system|value` of the first identifier that has a value.
    static func key(_ identifiers: [Identifier]) -> String? {
        for identifier in identifiers {
            if let value = identifier.value?.value { return String(joining: identifier.system ?? "", "|", value) }
        }
        return nil
    }

    /// Writes a resource, whose id is set, and puts it on the shelf.
    ///
    /// A second resource of one id that says the same is filed once. One that says something else, or is about another
    /// patient, is another thing under a number that the sender used twice: it gets an id of its own, and a finding.
    @discardableResult
    func file<Resource: FHIRResource>(_ resource: Resource, at place: Place, time: String? = nil) -> Reference {
        let id = resource.frame.id ?? id(of: Resource.kind, key: documentID)
        let json = json(resource)
        if let known = shelf.position(of: id) {
            guard shelf.resources[known].json != json else { return Reference(String(joining: Resource.kind, "/", id)) }
        } else if !isTaken(id, Resource.kind) {
            return shelve(Resource.kind, id, json, at: place, time: time)
        }
        ledger.note(.warning, .idRepeated, at: place)
        var other = resource
        other.id = self.id(of: Resource.kind, content: "\(documentID)\u{1F}\(id)\u{1F}\(place.path)")
        let otherID = other.id ?? id
        guard shelf.position(of: otherID) == nil else { return Reference(String(joining: Resource.kind, "/", otherID)) }
        return shelve(Resource.kind, otherID, self.json(other), at: place, time: time)
    }

    /// Whether another patient of the message has a resource of that id; who cares, and where, is nobody's own.
    private func isTaken(_ id: String, _ kind: String) -> Bool {
        guard !owners.isEmpty, let owner = owners[id], !Contribution.isShared(kind) else { return false }
        return owner != subject.reference
    }

    private func shelve(_ kind: String, _ id: String, _ json: [UInt8], at place: Place, time: String?) -> Reference {
        let reference = Reference(String(joining: kind, "/", id))
        let resource = ContributedResource(kind: kind, id: id, json: json, place: place, eventTime: time ?? changeTime)
        shelf.file(resource, reference)
        if hasSeveralPatients { owners[id] = subject.reference }
        return reference
    }
}
