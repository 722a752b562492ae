import FHIRR4
import HL7v2
import MappingTables

/// A message for each visit, whose event says how the visit stands; rule C21 backwards.
///
/// Source: HL7 v2.5.1, section 3.3, <https://www.hl7.eu/HL7v2x/v251/std251/ch03.html>
extension MessageWriting {
    /// ADT of all visits but those entered in error.
    func visits() -> [WrittenMessage] {
        facts(Encounter.self).filter { Self.isSayable($0.resource) }.map { visit in
            let (event, structure) = Self.event(of: visit.resource)
            var message = start("ADT", event, structure)
            message.add(pv1(visit), saying: "Encounter", visit.id)
            message.add(pv2(visit.resource))
            // Structures of cancellations have no roles and no procedures.
            if structure != "ADT_A09" { for role in roles(of: visit.resource) { message.add(role) } }
            diagnoses(of: visit, in: &message)
            if structure != "ADT_A09" { procedures(of: visit, in: &message) }
            written.insert(visit.id)
            return message
        }
    }

    /// Whether a message may speak of a visit at all.
    static func isSayable(_ visit: Encounter) -> Bool { visit.status.value != "entered-in-error" }

    /// What happened last, as far as a status says it.
    private static func event(of visit: Encounter) -> (event: String, structure: String) {
        switch visit.status.value {
        case "planned"?: ("A05", "ADT_A05")
        case "arrived"?, "triaged"?, "in-progress"?, "onleave"?:
            visit.class.code == "IMP" ? ("A01", "ADT_A01") : ("A04", "ADT_A01")
        case "finished"?: ("A03", "ADT_A03")
        case "cancelled"?: ("A11", "ADT_A09")
        default: ("A08", "ADT_A01")
        }
    }

    private func procedures(of visit: Fact<Encounter>, in message: inout WrittenMessage) {
        for fact in facts(Procedure.self) where isSayable(fact.resource) {
            guard entryID(fact.resource.encounter) == visit.id else { continue }
            message.add(pr1(fact, message.count("PR1") + 1), saying: "Procedure", fact.id)
        }
    }

    /// Who took part in a role that PV1 has no field for, or for a time of their own.
    private func roles(of visit: Encounter) -> [SegmentDraft] {
        visit.participant.filter { field(of: $0) == nil }.compactMap { part in
            guard let person = xcn(part.individual), let role = part.type.first else { return nil }
            var rol = SegmentDraft("ROL")
            rol.set(2, text: "AD")
            rol.set(3, cwe(role, by: .v2ProviderRole))
            rol.add(4, person)
            rol.set(5, text: dtm(part.period?.start))
            rol.set(6, text: dtm(part.period?.end))
            return rol
        }
    }

    /// The field of PV1 for who took part.
    func field(of part: Encounter.Participant) -> Int? {
        guard part.period == nil, part.type.count == 1, part.type[0].coding.count == 1 else { return nil }
        return ["ATND": 7, "REF": 8, "CON": 9, "ADM": 17, "PART": 52][part.type[0].coding[0].code ?? ""]
    }
}
