import FHIRR4
import HL7v2
import MappingTables

/// Who is near to the patient; rule C17 backwards.
///
/// Source: HL7 v2.5.1, section 3.4.5, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmNK1.htm>
extension MessageWriting {
    /// An NK1 for each related person, and for each contact that is none of them.
    func relatives(_ message: inout WrittenMessage) {
        let holders = Set(facts(Coverage.self).compactMap { entryID($0.resource.subscriber) })
        var names: Set<String> = []
        for fact in facts(RelatedPerson.self) where !isGuarantor(fact.resource) && !holders.contains(fact.id) {
            let contact = contact(of: fact.resource)
            message.add(nk1(fact, contact, message.count("NK1") + 1), saying: "RelatedPerson", fact.id)
            names.formUnion(fact.resource.name.compactMap { whole($0) })
        }
        for contact in patient.contact {
            if let name = contact.name, let words = whole(name), names.contains(words) { continue }
            message.add(nk1(contact, message.count("NK1") + 1))
        }
    }

    /// The contact that was read from the same NK1.
    private func contact(of person: RelatedPerson) -> Patient.Contact? {
        let names = Set(person.name.compactMap { whole($0) })
        return patient.contact.first { $0.name.flatMap(whole).map(names.contains) == true }
    }

    private func whole(_ name: HumanName) -> String? {
        let parts = name.given + [name.family].compactMap(\.self)
        return parts.isEmpty ? name.text : parts.joined(separator: " ")
    }

    private func nk1(_ contact: Patient.Contact, _ number: Int) -> SegmentDraft {
        var nk1 = SegmentDraft("NK1")
        nk1.set(1, text: String(number))
        nk1.set(2, xpn(contact.name))
        relation(contact.relationship, in: &nk1)
        nk1.set(4, xad(contact.address))
        telecom(contact.telecom, home: 5, work: 6, other: 40, in: &nk1)
        nk1.set(8, text: dtm(contact.period?.start))
        nk1.set(9, text: dtm(contact.period?.end))
        nk1.set(13, xon(contact.organization))
        nk1.set(15, text: sex(contact.gender))
        title(contact, in: &nk1)
        keep(contact.extensions, in: &nk1, RemainingFields.nk1)
        return nk1
    }

    private func nk1(_ fact: Fact<RelatedPerson>, _ contact: Patient.Contact?, _ number: Int) -> SegmentDraft {
        let person = fact.resource
        var nk1 = SegmentDraft("NK1")
        nk1.set(1, text: String(number))
        nk1.add(2, person.name.map { xpn($0) })
        relation(person.relationship, in: &nk1)
        nk1.add(4, person.address.map { xad($0) })
        telecom(person.telecom, home: 5, work: 6, other: 40, in: &nk1)
        nk1.set(8, text: dtm(person.period?.start))
        nk1.set(9, text: dtm(person.period?.end))
        nk1.set(13, xon(contact?.organization))
        nk1.set(15, text: sex(person.gender))
        nk1.set(16, text: dtm(person.birthDate))
        nk1.set(20, cwe(person.communication.first?.language))
        nk1.add(33, person.identifier.map { cx($0) })
        if let contact { title(contact, in: &nk1) }
        keep(person.extensions, in: &nk1, RemainingFields.nk1)
        written.insert(fact.id)
        return nk1
    }

    /// NK1-3 how they are related, NK1-7 what they are called for.
    private func relation(_ list: [CodeableConcept], in nk1: inout SegmentDraft) {
        let roles = tables.targetSystems(of: .v2ContactRelationship)
        let isRole = { (concept: CodeableConcept) in
            concept.coding.contains { roles.contains($0.system ?? "") && $0.system != Self.roleCode }
        }
        nk1.set(3, cwe(list.first { !isRole($0) }, by: .v2Relationship))
        nk1.set(7, cwe(list.first(where: isRole), by: .v2ContactRelationship))
    }

    private func title(_ contact: Patient.Contact, in nk1: inout SegmentDraft) {
        if case .string(let title)? = contact.extensions["urn:chartway:job-title"]?.value { nk1.set(10, text: title) }
    }

    private static let roleCode = "http://terminology.hl7.org/CodeSystem/v3-RoleCode"
}
