import ClinicalRecord
import Findings
import HL7v2

extension MessageContext {
    /// Maps the whole message; the account of it is complete afterwards, and not closed yet.
    func contributions() -> [Contribution] {
        let event = text(header.kind.event) ?? ""
        let outline = MessageOutline(message, kind: kind)
        openEnvelope(outline.envelope)
        let profiles = header.profiles.compactMap { text($0.value) }
        if !MessageCoverage.maps(kind, event) { ledger.note(.note, .eventUnmapped, at: header.kind.code) }
        var contributions: [Contribution] = []
        if !MessageCoverage.namesNobody(kind, event, profiles: profiles) {
            let mapping = PatientMapping(context: self, event: event, envelope: outline.envelope)
            var shelves: [PatientShelf] = []
            for group in outline.patients { mapping.read(group, onto: &shelves) }
            contributions = shelves.enumerated().map { mapping.close($0.element, isFirst: $0.offset == 0) }
            if contributions.isEmpty { ledger.note(.warning, .idMissing, at: header.segment.place) }
            contributions.link(event: event)
        } else if kind == "RSP" {
            refuseCandidates()
        }
        closeEnvelope()
        return contributions
    }
}

extension [Contribution] {
    /// A24 and A37 name the two records in two PID and need no MRG.
    fileprivate mutating func link(event: String) {
        guard count == 2, event == "A24" || event == "A37", let kind = LinkAssertion.kind(of: event),
            let other = self[1].subjectID
        else { return }
        self[0].links.append(LinkAssertion(kind, otherID: other))
    }
}
