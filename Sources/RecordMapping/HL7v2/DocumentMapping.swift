import FHIRR4
import Findings
import HL7v2

/// Turns a TXA and its OBX into a document: lines of text joined to one attachment, each enclosure one of its own.
struct DocumentMapping {
    let context: MessageContext

    func file(_ segment: Segment, _ observations: [OrderGroup.Observed], event: String) {
        var lines: [String] = []
        var content: [DocumentReference.Content] = []
        for observed in observations {
            let obx = OBX(observed.obx)
            let observation = Observation(obx, context)
            let type = context.text(obx.valueType, .structural)
            if type == "ED" || type == "RP" {
                content += obx.value.compactMap { repetition in
                    let form = type == "ED" ? Attachment(ED(repetition), context) : Attachment(RP(repetition), context)
                    return form.map { DocumentReference.Content(attachment: $0) }
                }
            } else if let line = words(observation) {
                lines.append(line)
            }
            if let note = Annotation(observed.notes, context) { lines.append(note.text) }
        }
        if !lines.isEmpty {
            let text = Attachment(text: lines.joined(separator: "\n"), type: "text/plain")
            content.insert(DocumentReference.Content(attachment: text), at: 0)
        }
        let document = DocumentReference(TXA(segment), event: event, content: content, context)
        context.file(document, at: segment.place)
    }

    private func words(_ observation: Observation) -> String? {
        switch observation.value {
        case .string(let text)?: text
        case .concept(let concept)?: concept.text ?? concept.coding.first?.display ?? concept.coding.first?.code
        case .quantity(let quantity)?: [quantity.value, quantity.unit].compactMap(\.self).joined(separator: " ")
        case .dateTime(let time)?: time.value
        default: nil
        }
    }
}
