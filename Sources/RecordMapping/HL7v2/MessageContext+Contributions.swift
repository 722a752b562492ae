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
            for group in outline.patients {
                guard let contribution = mapping.contribution(group) else { continue }
                contributions.merge(contribution)
            }
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
    /// Two groups of one patient are one contribution (prior results repeat the PID).
    fileprivate mutating func merge(_ contribution: Contribution) {
        guard let index = firstIndex(where: { $0.subjectID == contribution.subjectID }) else {
            return append(contribution)
        }
        let known = Set(self[index].resources.map { $0.kind + $0.id })
        self[index].resources += contribution.resources.filter { !known.contains($0.kind + $0.id) }
        self[index].links += contribution.links.filter { !self[index].links.contains($0) }
    }

    /// A24 and A37 name the two records in two PID and need no MRG.
    fileprivate mutating func link(event: String) {
        guard count == 2, event == "A24" || event == "A37", let kind = LinkAssertion.kind(of: event),
            let other = self[1].subjectID
        else { return }
        self[0].links.append(LinkAssertion(kind, otherID: other))
    }
}
