import FHIRR4
import Findings
import HL7v2

extension Attachment {
    /// Enclosed data (C32, C71): Base64 as sent, hexadecimal and text turned into it; `nil` if there are none.
    ///
    /// Source: v2-to-FHIR data type map ED[Attachment],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-datatype-ed-to-attachment.html>
    init?(_ ed: ED, _ context: MessageContext) {
        let (kind, subtype) = (context.text(ed.kind), context.text(ed.subtype))
        let encoding = context.branch(ed.encoding)?.uppercased() ?? ""
        context.ledger.markUnread(ed.source.parts.leaves, .structural)
        guard let sent = context.lines(ed.data) else { return nil }
        self.init(contentType: Attachment.mime(kind, subtype))
        switch encoding {
        case "BASE64":
            let bare = sent.filter { $0 != "\n" && $0 != " " && $0 != "\r" }
            guard Base64Text.isValid(bare) else {
                context.ledger.refuse(ed.data, .entryUnreadable)
                return nil
            }
            data = bare
        case "HEX":
            guard let bytes = Base64Text.bytes(hexadecimal: sent) else {
                context.ledger.refuse(ed.data, .entryUnreadable)
                return nil
            }
            data = Base64Text.encode(bytes)
        default:
            data = Base64Text.encode(Array(sent.utf8))
            contentType = contentType ?? "text/plain"
        }
    }

    /// A pointer to data elsewhere: what is not an address stays as a title; nothing is fetched here.
    ///
    /// Source: v2-to-FHIR data type map RP[Attachment],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-datatype-rp-to-attachment.html>
    init?(_ rp: RP, _ context: MessageContext) {
        guard let pointer = context.text(rp.pointer) else { return nil }
        self.init(contentType: Attachment.mime(context.text(rp.kind), context.text(rp.subtype)))
        if pointer.contains(":"), !pointer.contains(" ") { url = pointer } else { title = pointer }
        context.ledger.markUnread(rp.application.parts.leaves, .structural)
    }

    /// Text that came in lines.
    init(text: String, type: String) {
        self.init(contentType: type, data: Base64Text.encode(Array(text.utf8)))
    }

    /// The same with what it is, as the code of the observation says that enclosed it; R4 has room for the words only.
    func named(_ code: CodeableConcept) -> Attachment {
        var form = self
        form.title = title ?? code.text
        guard !code.coding.isEmpty || form.title != code.text else { return form }
        form.extensions.append(Extension("urn:chartway:OBX-3", .concept(code)))
        return form
    }

    /// What one OBX encloses, without what cannot be read.
    static func enclosed(in obx: OBX, _ type: String?, _ context: MessageContext) -> [Attachment] {
        obx.value.compactMap { repetition in
            type == "ED" ? Attachment(ED(repetition), context) : Attachment(RP(repetition), context)
        }
    }

    /// ED-2 and 3 name a MIME type in the words of table 0191 and 0291.
    private static func mime(_ kind: String?, _ subtype: String?) -> String? {
        let sub = subtype?.lowercased() ?? ""
        if sub.contains("/") { return sub }
        let main = kind?.lowercased() ?? ""
        if main.contains("/") { return main }
        switch sub {
        case "pdf", "x-pdf": return "application/pdf"
        case "jpeg", "jpg": return "image/jpeg"
        case "png", "gif", "tiff": return "image/\(sub)"
        case "rtf": return main == "application" ? "application/rtf" : "text/rtf"
        case "html", "xml", "plain": return "text/\(sub)"
        case "x-hl7-cda-level-one", "x-hl7-cda-level-two", "x-hl7-cda-level-three": return "text/xml"
        case "": return main == "text" || main == "tx" || main == "ft" ? "text/plain" : nil
        default: return main.isEmpty || main == "ap" ? "application/\(sub)" : "\(main)/\(sub)"
        }
    }
}
