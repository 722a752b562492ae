import FHIRR4
import Findings
import HL7v2
import MappingTables

extension ContactPoint {
    /// A telephone number or electronic address (A23): XTN-4, 12, 5 to 8 joined, or 1, in this order.
    ///
    /// Source: v2-to-FHIR data type map XTN[ContactPoint],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-datatype-xtn-to-contactpoint.html>
    ///
    /// - Parameters:
    ///   - xtn: One repetition.
    ///   - context: The message at hand.
    ///   - fallback: What the field says if the value itself does not: `home`, `work`.
    init?(_ xtn: XTN, _ context: MessageContext, use fallback: String? = nil) {
        guard !xtn.parts.isEmpty else { return nil }
        let address = context.text(xtn.address)
        let value =
            address ?? context.text(xtn.unformatted) ?? ContactPoint.joined(xtn, context) ?? context.text(xtn.number)
        guard let value else {
            // An extension or a remark without a number is left to whoever keeps the field as sent.
            if context.ledger.glance({ context.text(xtn.text) ?? context.text(xtn.internalNumber) }) == nil {
                context.ledger.markUnread(xtn.parts.leaves, .structural)
            }
            return nil
        }
        self.init(value: Primitive(ContactPoint.bare(value)))
        let equipment = context.text(xtn.equipment)
        system = equipment.flatMap { context.tables.translate($0, by: .v2TelecomSystem)?.code }
        let said = context.text(xtn.use)
        self.use = said.flatMap { context.tables.translate($0, by: .v2TelecomUse)?.code } ?? fallback
        if equipment == "CP" { self.use = "mobile" }
        let isMail = value.utf8.contains(0x40)
        if address != nil || said == "NET" || isMail { system = isMail ? "email" : "url" }
        if system == nil { system = "phone" }
        period = context.period(from: xtn.start, to: xtn.end)
        rank = context.integer(xtn.preference, atLeast: 1)
        if let words = context.text(xtn.text) { extensions = [Extension("urn:chartway:comment", .string(words))] }
        account(for: value, xtn, context)
    }

    /// A second spelling of the number that was taken says nothing new; another number is kept beside it.
    private mutating func account(for value: String, _ xtn: XTN, _ context: MessageContext) {
        guard context.ledger.hasUnread(xtn.parts.leaves) else { return }
        let digits = Self.digits(value)
        var others: [String] = []
        for leaf in xtn.parts.all where context.ledger.classOf(leaf.index) == .unmapped {
            let other = context.text(leaf, .structural) ?? ""
            let number = Self.digits(other)
            if digits.contains(number) || digits.suffix(10) == number.suffix(10) { continue }
            context.ledger.mark(leaf.index, .mapped)
            others.append(other)
        }
        guard !others.isEmpty else { return }
        extensions.append(Extension("urn:chartway:other-number", .string(others.joined(separator: " "))))
    }

    private static func digits(_ text: String) -> String {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return text.filter(\.isNumber) }
        return String(decoding: text.utf8.filter { 0x30...0x39 ~= $0 }, as: UTF8.self)
    }

    private static func joined(_ xtn: XTN, _ context: MessageContext) -> String? {
        let (area, local) = (context.text(xtn.area), context.text(xtn.local))
        guard local != nil || area != nil else { return nil }
        let country = context.text(xtn.country)
        let inner = context.text(xtn.internalNumber)
        let international = country.map { $0.hasPrefix("+") ? $0 : "+\($0)" }
        let number = [international, area.map { "(\($0))" }, local].compactMap(\.self).joined(separator: " ")
        return inner.map { "\(number) ext. \($0)" } ?? number
    }

    private static func bare(_ value: String) -> String {
        guard value.utf8.contains(0x3A) else { return value }
        for scheme in ["mailto:", "tel:", "fax:"] where value.lowercased().hasPrefix(scheme) {
            return String(value.dropFirst(scheme.count))
        }
        return value
    }
}
