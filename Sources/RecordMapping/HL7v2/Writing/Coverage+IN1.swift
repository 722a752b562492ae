import FHIRR4
import HL7v2
import MappingTables

/// Who pays; rule C72 backwards.
///
/// Source: HL7 v2.5.1, section 6.5.6, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmIN1.htm>
extension MessageWriting {
    func in1(_ fact: Fact<Coverage>, _ number: Int) -> SegmentDraft {
        let coverage = fact.resource
        var in1 = SegmentDraft("IN1")
        in1.set(1, text: String(number))
        if let plan = level("plan", of: coverage) {
            in1.set(2, SegmentDraft.parts([plan.value == plan.name ? "" : plan.value, plan.name]))
        }
        insurer(coverage.payor.first, in: &in1)
        if let group = level("group", of: coverage) {
            in1.set(8, text: group.value)
            in1.set(9, text: group.name)
        }
        in1.set(12, text: dtm(coverage.period?.start))
        in1.set(13, text: dtm(coverage.period?.end))
        in1.set(15, cwe(coverage.type))
        holder(coverage, in: &in1)
        in1.set(22, text: coverage.order.map(String.init))
        policy(coverage, in: &in1)
        keep(coverage.extensions, in: &in1, RemainingFields.in1)
        written.insert(fact.id)
        return in1
    }

    private func level(_ code: String, of coverage: Coverage) -> Coverage.Class? {
        coverage.class.first { $0.type.coding.contains { $0.code == code } }
    }

    /// IN1-3 to 5 and 7.
    private func insurer(_ payor: Reference?, in in1: inout SegmentDraft) {
        guard let house = resource(payor, as: Organization.self) else {
            return in1.set(4, xon(payor))
        }
        in1.add(3, house.identifier.map { cx($0) })
        in1.set(4, text: payor?.display ?? house.name)
        in1.add(5, house.address.map { xad($0) })
        in1.add(7, house.telecom.map { xtn($0, within: "work") })
    }

    /// IN1-36 the policy, IN1-49 the insured; without either the number that the record has for the member.
    private func policy(_ coverage: Coverage, in in1: inout SegmentDraft) {
        let bare = coverage.identifier.filter { $0.system == nil && $0.type == nil }
        in1.set(36, text: bare.first?.value?.value)
        var numbers = coverage.identifier.filter { $0.system != nil || $0.type != nil }
        if let member = coverage.subscriberId, member != bare.first?.value?.value,
            !numbers.contains(where: { $0.value?.value == member })
        {
            numbers.insert(Identifier(value: Primitive(member)), at: 0)
        }
        in1.add(49, numbers.map { cx($0) })
    }

    /// IN1-16 to 19 and 43.
    private func holder(_ coverage: Coverage, in in1: inout SegmentDraft) {
        in1.set(17, cwe(Self.related(coverage.relationship), by: .v2Relationship))
        guard let fact = fact(coverage.subscriber ?? coverage.policyHolder, as: RelatedPerson.self) else {
            if coverage.relationship?.coding.contains(where: { $0.code == "self" }) == true {
                in1.add(16, patient.name.prefix(1).map { xpn($0) })
            }
            return
        }
        let person = fact.resource
        in1.add(16, person.name.map { xpn($0) })
        in1.set(18, text: dtm(person.birthDate))
        in1.add(19, person.address.map { xad($0) })
        in1.set(43, text: sex(person.gender))
    }

    /// Without the code that R4 adds; that code in the words of table 0063 where it stands alone.
    private static func related(_ relation: CodeableConcept?) -> CodeableConcept? {
        guard var relation else { return nil }
        let system = "http://terminology.hl7.org/CodeSystem/subscriber-relationship"
        let added = relation.coding.first { $0.system == system }?.code
        relation.coding.removeAll { $0.system == system }
        guard relation.coding.isEmpty, relation.text == nil, let added else { return relation }
        let spelled = ["self": "SEL", "spouse": "SPO", "child": "CHD", "parent": "PAR", "other": "OTH"]
        let table = "http://terminology.hl7.org/CodeSystem/v2-0063"
        return spelled[added].map { CodeableConcept(coding: [Coding(system: table, code: $0)]) }
    }
}
