import FHIRR4
import HL7v2
import MappingTables

/// The person by themselves: ADT^A31 with everything that belongs to no visit; rules C16, C17, C43 and C72 backwards.
///
/// Source: HL7 v2.5.1, section 3.3.31, <https://www.hl7.eu/HL7v2x/v251/std251/ch03.html>
extension MessageWriting {
    /// ADT^A31^ADT_A05.
    func registration() -> WrittenMessage {
        var message = start("ADT", "A31", "ADT_A05")
        message.say("Patient", personID)
        for account in facts(Account.self).prefix(1) { message.say("Account", account.id) }
        message.add(pd1())
        relatives(&message)
        message.add(Self.noVisit)
        diagnoses(in: &message)
        for procedure in facts(Procedure.self) where isSayable(procedure.resource) {
            message.add(pr1(procedure, message.count("PR1") + 1), saying: "Procedure", procedure.id)
        }
        for person in facts(RelatedPerson.self) where isGuarantor(person.resource) {
            message.add(gt1(person, message.count("GT1") + 1), saying: "RelatedPerson", person.id)
        }
        for coverage in facts(Coverage.self) where coverage.resource.status.value == "active" {
            message.add(in1(coverage, message.count("IN1") + 1), saying: "Coverage", coverage.id)
        }
        return message
    }

    /// PD1: `nil` if it would be empty.
    ///
    /// Source: HL7 v2.5.1, section 3.4.10, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmPD1.htm>
    private func pd1() -> SegmentDraft? {
        var pd1 = SegmentDraft("PD1")
        let kinds: [(String, Int)] = [
            ("living-dependency", 1), ("living-arrangement", 2), ("student", 5), ("handicap", 6), ("living-will", 7),
            ("organ-donor", 8), ("publicity", 11), ("registry-status", 16),
        ]
        for found in patient.extensions {
            guard let name = kinds.first(where: { found.url == "urn:chartway:\($0.0)" }),
                case .concept(let concept)? = found.value
            else { continue }
            pd1.add(name.1, cwe(concept))
        }
        for doctor in patient.generalPractitioner {
            if resource(doctor, as: Organization.self) != nil {
                pd1.add(3, xon(doctor))
            } else {
                pd1.add(4, xcn(doctor))
            }
        }
        if patient.meta?.security.contains(where: { $0.code == "R" }) == true { pd1.set(12, text: "Y") }
        let dates = [("protection-since", 13), ("registry-status-since", 17), ("publicity-since", 18)]
        for (name, field) in dates {
            if case .dateTime(let time)? = patient.extensions["urn:chartway:\(name)"]?.value {
                pd1.set(field, text: dtm(time))
            }
        }
        if case .reference(let place)? = patient.extensions["urn:chartway:place-of-worship"]?.value {
            pd1.add(14, xon(place))
        }
        keep(patient.extensions, in: &pd1, RemainingFields.pd1)
        return pd1.fields.isEmpty ? nil : pd1
    }

    /// GT1 is for who answers for the costs.
    func isGuarantor(_ person: RelatedPerson) -> Bool {
        person.relationship.contains { $0.coding.contains { $0.code == "GUAR" } }
    }

    /// GT1.
    ///
    /// Source: HL7 v2.5.1, section 6.5.5, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmGT1.htm>
    private func gt1(_ fact: Fact<RelatedPerson>, _ number: Int) -> SegmentDraft {
        let person = fact.resource
        var gt1 = SegmentDraft("GT1")
        gt1.set(1, text: String(number))
        gt1.add(2, person.identifier.map { cx($0) })
        gt1.add(3, person.name.map { xpn($0) })
        gt1.add(5, person.address.map { xad($0) })
        telecom(person.telecom, home: 6, work: 7, other: 6, in: &gt1)
        gt1.set(8, text: dtm(person.birthDate))
        gt1.set(9, text: sex(person.gender))
        let relation = person.relationship.first { !$0.coding.contains { $0.code == "GUAR" } }
        gt1.set(11, cwe(relation, by: .v2Relationship))
        gt1.set(13, text: dtm(person.period?.start))
        gt1.set(14, text: dtm(person.period?.end))
        keep(person.extensions, in: &gt1, RemainingFields.gt1)
        written.insert(fact.id)
        return gt1
    }
}
