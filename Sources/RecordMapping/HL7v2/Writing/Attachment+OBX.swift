import FHIRR4
import HL7v2

/// What is enclosed: ED for data, RP for an address, FT for plain text; rules C32 and C71 backwards.
///
/// Source: HL7 v2.5.1, section 2.A.24, <https://www.hl7.eu/HL7v2x/v251/std251/ch02A.html>
extension MessageWriting {
    /// `nil` if nothing is enclosed.
    func obx(_ form: Attachment, _ code: CodeableConcept?, asText: Bool, _ number: Int) -> SegmentDraft? {
        var obx = SegmentDraft("OBX")
        obx.set(1, text: String(number))
        let parts = (form.contentType ?? "").split(separator: "/", maxSplits: 1).map(String.init)
        let (main, sub) = (parts.first ?? "", parts.count > 1 ? parts[1] : "")
        if asText, form.contentType == "text/plain", let words = form.data.flatMap(Self.text) {
            obx.set(2, text: "FT")
            obx.set(5, text: words)
        } else if let data = form.data {
            obx.set(2, text: "ED")
            obx.set(5, SegmentDraft.parts(["", main, sub, "Base64", data]))
        } else if let url = form.url {
            obx.set(2, text: "RP")
            obx.set(5, SegmentDraft.parts([url, "", main, sub]))
        } else {
            return nil
        }
        obx.set(3, cwe(code ?? CodeableConcept(text: form.title)))
        obx.set(11, text: "F")
        return obx
    }

    /// The text that Base64 holds, if reading it from lines gives the same again.
    private static func text(_ data: String) -> String? {
        guard let bytes = Base64Text.decode(data), let text = String(validating: bytes, as: UTF8.self) else {
            return nil
        }
        let isPlain = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F || $0 == "\n" }
        return isPlain && text.first?.isWhitespace == false && text.last?.isWhitespace == false ? text : nil
    }
}
