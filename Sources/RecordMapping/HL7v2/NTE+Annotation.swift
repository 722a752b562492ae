import FHIRR4
import Findings
import HL7v2

extension Annotation {
    /// The remarks on one segment as one, each line of NTE-3 a line (A30, C37); `nil` if there are none.
    ///
    /// Source: v2-to-FHIR segment map NTE[Observation],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-nte-to-observation.html>
    init?(_ notes: [Segment], _ context: MessageContext) {
        var words: [String] = []
        var time: Primitive?
        var earlier: [Extension] = []
        var author: Author?
        for nte in notes.map({ NTE($0) }) {
            _ = context.branch(nte.setID)
            // Some send the code of who wrote it with its words (C10).
            context.ledger.markUnread(nte.segment[2].leaves, .structural)
            for repetition in nte.comments { words.append(Annotation.line(repetition, context)) }
            if let person = context.practitioner(nte.author, at: nte.segment) { author = .reference(person) }
            let entered = context.time(nte.entered)
            if let time, let entered, time != entered { earlier.append(.time("urn:chartway:NTE-6", time)) }
            time = entered ?? time
        }
        while words.last == "" { words.removeLast() }
        guard words.contains(where: { !$0.isEmpty }) else { return nil }
        self.init(author: author, time: time?.value == nil ? nil : time, text: words.joined(separator: "\n"))
        extensions = earlier + notes.flatMap { context.raw($0) }
    }

    /// A component separator in a text that the sender forgot to quote is part of the text.
    private static func line(_ repetition: Repetition, _ context: MessageContext) -> String {
        if repetition.leaves.count == 1 { return context.lines(repetition.verbatim, .mapped) ?? "" }
        context.ledger.mark(repetition.leaves, .mapped)
        return repetition.joined
    }
}
