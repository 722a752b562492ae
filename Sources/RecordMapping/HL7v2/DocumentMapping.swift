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
        var enclosed: [(form: Attachment, code: CodeableConcept)] = []
        for observed in observations {
            let obx = OBX(observed.obx)
            let observation = Observation(obx, context)
            let type = context.text(obx.valueType, .structural)
            if type == "ED" || type == "RP" {
                let forms = Attachment.enclosed(in: obx, type, context)
                enclosed += forms.map { ($0, observation.code) }
                if forms.isEmpty { unreadable.append(observation.code) }
            } else if let line = words(observation) {
                lines.append(line)
                if !codes.contains(observation.code) { codes.append(observation.code) }
            }
            if let note = Annotation(observed.notes, context) { lines.append(note.text) }
        }
        // The lines are one text, whatever each of them was called.
        let text = lines.isEmpty ? [] : [Attachment(text: lines.joined(separator: "\n"), type: "text/plain")]
        let content = (text + enclosed.map(\.form)).map { DocumentReference.Content(attachment: $0) }
        var document = DocumentReference(TXA(segment), event: event, content: content, context)
        for (index, part) in enclosed.enumerated() where !Self.isCalled(part.code, document) {
            document.content[text.count + index].attachment = part.form.named(part.code)
        }
        for code in codes where !text.isEmpty && !Self.isCalled(code, document) {
            document.content[0].attachment.extensions.append(Extension("urn:chartway:OBX-3", .concept(code)))
        }
        document.extensions += unreadable.map { Extension("urn:chartway:OBX-3", .concept($0)) }
        context.file(document, at: segment.place)
    }

    /// Whether a code says no more than what the whole document is called already.
    private static func isCalled(_ code: CodeableConcept, _ document: DocumentReference) -> Bool {
        guard !code.coding.isEmpty || code.text != nil else { return true }
        guard let type = document.type else { return false }
        let words = [type.text] + type.coding.map(\.display)
        return code.coding.allSatisfy(type.coding.contains) && (code.text == nil || words.contains(code.text))
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
