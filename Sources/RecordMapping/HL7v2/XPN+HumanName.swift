import FHIRR4
import Findings
import HL7v2
import MappingTables

extension HumanName {
    /// A name with all its parts in order and the whole in words (A22); `nil` if nothing was sent.
    ///
    /// Source: v2-to-FHIR data type map XPN[HumanName],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-datatype-xpn-to-humanname.html>
    init?(_ xpn: XPN, _ context: MessageContext) {
        guard !xpn.parts.isEmpty else { return nil }
        self.init()
        family = HumanName.family(xpn.family, context)
        given = Array(ifAny: context.text(xpn.given)) + HumanName.words(context.text(xpn.middle))
        prefix = Array(ifAny: context.text(xpn.prefix))
        suffix = [xpn.suffix, xpn.degree, xpn.professionalSuffix].compactMap { context.text($0) }
        use = context.code(xpn.use, by: .v2NameUse)
        period = context.period(from: xpn.start, to: xpn.end)
        if period == nil { period = context.period(from: xpn.validity.start.time, to: xpn.validity.end.time) }
        if let name = context.text(xpn.calledBy), !given.contains(name) {
            extensions.append(Extension("urn:chartway:called-by", .string(name)))
        }
        spell(xpn.parts[8], order: xpn.parts[11], context)
        extensions += context.rest(of: xpn.parts, "XPN")
        guard complete() else { return nil }
    }

    /// The name of a person with a number; the number is not part of it.
    init?(_ xcn: XCN, _ context: MessageContext) {
        self.init()
        family = HumanName.family(xcn.family, context)
        given = Array(ifAny: context.text(xcn.given)) + HumanName.words(context.text(xcn.middle))
        prefix = Array(ifAny: context.text(xcn.prefix))
        suffix = [xcn.suffix, xcn.degree, xcn.professionalSuffix].compactMap { context.text($0) }
        use = context.code(xcn.nameUse, by: .v2NameUse)
        period = context.period(from: xcn.start, to: xcn.end)
        spell(xcn.representation, order: xcn.parts[18], context)
        guard complete() else { return nil }
    }

    /// The same, one level down.
    init?(_ cnn: CNN, _ context: MessageContext) {
        self.init()
        family = context.text(cnn.family)
        given = Array(ifAny: context.text(cnn.given)) + HumanName.words(context.text(cnn.middle))
        prefix = Array(ifAny: context.text(cnn.prefix))
        suffix = [cnn.suffix, cnn.degree].compactMap { context.text($0) }
        guard complete() else { return nil }
    }

    /// In which script a name is written, and in which order it is said, as far as R4 has codes for it.
    private mutating func spell(_ script: Leaf, order: Leaf, _ context: MessageContext) {
        let base = "http://hl7.org/fhir/StructureDefinition/"
        if let order = context.text(order) {
            let isCode = ["F", "G"].contains(order)
            extensions.append(
                isCode
                    ? Extension(base + "humanname-assembly-order", .code(order))
                    : Extension("urn:chartway:name-assembly-order", .string(order))
            )
        }
        guard let script = context.text(script) else { return }
        switch script {
        case "A": extensions.append(Extension(base + "iso21090-EN-representation", .code("ABC")))
        case "I": extensions.append(Extension(base + "iso21090-EN-representation", .code("IDE")))
        case "P": extensions.append(Extension(base + "iso21090-EN-representation", .code("SYL")))
        default: extensions.append(Extension("urn:chartway:name-representation", .string(script)))
        }
    }

    private static func family(_ fn: FN, _ context: MessageContext) -> String? {
        if let whole = context.text(fn.surname) { return whole }
        let parts = [fn.ownPrefix, fn.own, fn.partnerPrefix, fn.partner].compactMap { context.text($0) }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private static func words(_ text: String?) -> [String] {
        guard let text else { return [] }
        // Nearly all middle names are one word.
        return text.utf8.contains(0x20) ? text.split(separator: " ").map(String.init) : [text]
    }

    /// Sets the whole name in words; `false` if there is none.
    private mutating func complete() -> Bool {
        var words = ""
        func add(_ word: String) {
            if !words.isEmpty { words += " " }
            words += word
        }
        for word in prefix { add(word) }
        for word in given { add(word) }
        if let family { add(family) }
        for word in suffix { add(word) }
        text = words
        return !words.isEmpty
    }
}
