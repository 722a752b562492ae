import FHIRR4
import Findings
import HL7v2
import MappingTables

extension Basic {
    /// A segment of local making, its fields as they were sent (C9): nobody but the site knows what they mean.
    init(_ segment: Segment, _ context: MessageContext) {
        self.init(
            id: context.id(of: Basic.kind, from: segment),
            code: CodeableConcept(coding: [
                Coding(system: context.site.uri(codeSystem: "segments"), code: segment.name.description)
            ])
        )
        subject = context.subject
        guard segment.lastField > 0 else { return }
        let isNamed = { segment.name.isLocal && !context.ledger.hasUnread(segment[$0].leaves) }
        // Fields that the site has named stand elsewhere.
        for number in 1...segment.lastField where !isNamed(number) {
            let words = segment[number].map(\.joined).joined(separator: "~")
            if !words.isEmpty {
                extensions.append(Extension("urn:chartway:\(segment.name)-\(number)", .string(words)))
            }
        }
        context.ledger.markUnread(segment.leaves, .asTextOnly)
    }
}
