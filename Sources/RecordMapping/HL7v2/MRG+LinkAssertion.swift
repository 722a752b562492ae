import ClinicalRecord
import FHIRR4
import Findings
import HL7v2

extension LinkAssertion {
    /// What an MRG says of the record it names: rule of section 7.4; `nil` if it names none, or the patient's own.
    ///
    /// A40, A39, A34 and A47 retire the record of MRG-1; A24 links two that stay in use, A37 parts them.
    ///
    /// Source: HL7 v2.5.1, section 3.4.9, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmMRG.htm>
    static func all(_ mrg: MRG, event: String, of patient: String, _ context: MessageContext) -> [LinkAssertion] {
        let identifiers = mrg.identifiers.compactMap { context.identifier($0) }
        let former = identifiers.isEmpty ? Array(ifAny: context.identifier(mrg.patientID)) : identifiers
        context.ledger.markUnread(mrg.segment.leaves, .structural)
        guard let kind = kind(of: event) else { return [] }
        var links: [LinkAssertion] = []
        for identifier in former {
            guard let key = MessageContext.key([identifier]) else { continue }
            let other = context.id(of: Patient.kind, key: key)
            if other != patient, !links.contains(where: { $0.otherID == other }) {
                links.append(LinkAssertion(kind, otherID: other))
            }
        }
        return links
    }

    /// What the event says of two records; `nil` if nothing.
    static func kind(of event: String) -> Kind? {
        switch event {
        case "A18", "A30", "A34", "A35", "A36", "A39", "A40", "A46", "A47": .replaces
        case "A24": .sameAs
        case "A37": .unlink
        default: nil
        }
    }
}
