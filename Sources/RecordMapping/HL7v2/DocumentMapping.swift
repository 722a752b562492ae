import FHIRR4
import Findings
import HL7v2

/// Turns a TXA and its OBX into a document: lines of text joined to one attachment, each enclosure one of its own.
struct DocumentMapping {
    let context: MessageContext

    func file(_ segment: Segment, _ observations: [OrderGroup.Observed], event: String) {
        var lines: [String] = []
        var codes: [CodeableConcept] = []
        var unreadable: [CodeableConcept] = []
        var content: [DocumentReference.Content] = []
        for observed in observations {
            let obx = OBX(observed.obx)
            let observation = Observation(obx, context)
            let type = context.text(obx.valueType, .structural)
            if type == "ED" || type == "RP" {
                let forms = Attachment.enclosed(in: obx, type, context)
                content += forms.map { DocumentReference.Content(attachment: $0.named(observation.code)) }
                if forms.isEmpty { unreadable.append(observation.code) }
            } else if let line = words(observation) {
                lines.append(line)
                if !codes.contains(observation.code) { codes.append(observation.code) }
            }
            if let note = Annotation(observed.notes, context) { lines.append(note.text) }
        }
        if !lines.isEmpty {
            var text = Attachment(text: lines.joined(separator: "\n"), type: "text/plain")
            // The lines are one text, whatever each of them was called.
            for code in codes where !code.coding.isEmpty || code.text != nil {
                text.extensions.append(Extension("urn:chartway:OBX-3", .concept(code)))
            }
            content.insert(DocumentReference.Content(attachment: text), at: 0)
        }
        var document = DocumentReference(TXA(segment), event: event, content: content, context)
        document.extensions += unreadable.map { Extension("urn:chartway:OBX-3", .concept($0)) }
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
