import FHIRR4
import HL7v2
import MappingTables

/// Who the patient is; rule C16 backwards.
///
/// Source: HL7 v2.5.1, section 3.4.2, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmPID.htm>
extension MessageWriting {
    /// PID, the same in every message.
    func pid() -> SegmentDraft {
        var pid = SegmentDraft("PID")
        pid.set(1, text: "1")
        pid.add(3, numbers(patient.identifier, of: personID).map { cx($0) })
        pid.add(5, patient.name.map { xpn($0) })
        birth(&pid)
        pid.set(8, text: sex(patient.gender))
        pid.add(11, patient.address.map { xad($0) })
        telecom(patient.telecom, home: 13, work: 14, other: 40, in: &pid)
        pid.set(15, cwe(patient.communication.first?.language))
        pid.set(16, cwe(patient.maritalStatus, by: .v2MaritalStatus))
        let account = facts(Account.self).first
        pid.set(18, cx(account?.resource.identifier.first))
        death(&pid)
        traits(&pid)
        return pid
    }

    /// PID-7, 23 to 25.
    private func birth(_ pid: inout SegmentDraft) {
        let url = "http://hl7.org/fhir/StructureDefinition/patient-birthTime"
        if case .dateTime(let time)? = patient.birthDate?.extensions[url]?.value {
            pid.set(7, text: dtm(time))
        } else {
            pid.set(7, text: dtm(patient.birthDate))
        }
        if case .address(let place)? = patient.extensions[Self.traitURL + "birthPlace"]?.value {
            pid.set(
                23,
                text: place.text ?? [place.city, place.state, place.country].compactMap(\.self).joined(separator: ", ")
            )
        }
        switch patient.multipleBirth {
        case .boolean(let isMultiple)?: pid.set(24, text: isMultiple ? "Y" : "N")
        case .integer(let order)?:
            pid.set(24, text: "Y")
            pid.set(25, text: String(order))
        case nil: break
        }
    }

    private func death(_ pid: inout SegmentDraft) {
        switch patient.deceased {
        case .dateTime(let time)?:
            pid.set(29, text: dtm(time))
            pid.set(30, text: "Y")
        case .boolean(let isDead)?: pid.set(30, text: isDead ? "Y" : "N")
        case nil: break
        }
    }

    /// PID-8: the sender's own letter where R4 has one word for several.
    func sex(_ gender: Primitive?) -> String? {
        let url = "http://hl7.org/fhir/StructureDefinition/alternate-codes"
        if case .concept(let sent)? = gender?.extensions[url]?.value, let code = code(sent) { return code }
        return spelling(gender?.value, by: .v2Sex)
    }

    /// Telephones and addresses, each in the field that says what it is used for.
    func telecom(_ list: [ContactPoint], home: Int, work: Int, other: Int, in segment: inout SegmentDraft) {
        for contact in list {
            switch contact.use {
            case "home", "mobile": segment.add(home, xtn(contact, within: "home"))
            case "work": segment.add(work, xtn(contact, within: "work"))
            default: segment.add(other, xtn(contact))
            }
        }
    }

    static let traitURL = "http://hl7.org/fhir/StructureDefinition/patient-"
}
