import FHIRR4
import HL7v2
import MappingTables

/// Times, amounts and remarks; rules A9 and A18 backwards.
extension MessageWriting {
    /// A DTM at the precision known, with its offset; a lost one as its sender spelled it.
    func dtm(_ time: Primitive?) -> String { Self.dtm(time) }

    /// The same, where no record is at hand.
    static func dtm(_ time: Primitive?) -> String {
        guard let time else { return "" }
        guard let value = time.value else {
            if case .string(let text) = time.extensions["urn:chartway:source-value"]?.value { return text }
            return ""
        }
        let halves = value.split(separator: "T", maxSplits: 1)
        let day = halves[0].filter { $0 != "-" }
        guard halves.count == 2 else { return day }
        let sign = halves[1].lastIndex { $0 == "+" || $0 == "-" }
        let clock = halves[1][..<(sign ?? halves[1].endIndex)].filter { $0 != ":" && $0 != "Z" }
        let offset = sign.map { halves[1][$0...].filter { $0 != ":" } } ?? (value.hasSuffix("Z") ? "+0000" : "")
        return day + clock + offset
    }

    /// The point in time of an event, or where it begins.
    func start(_ time: EventTime?) -> String {
        switch time {
        case .dateTime(let value)?, .instant(let value)?: dtm(value)
        case .period(let period)?: dtm(period.start)
        default: ""
        }
    }

    /// Where a stretch of time ends.
    func end(_ time: EventTime?) -> String {
        if case .period(let period)? = time { return dtm(period.end) }
        return ""
    }

    /// The unit of an amount: UCUM, and the sender's spelling where it is another.
    func unit(_ quantity: Quantity?) -> SegmentDraft.Repetition? {
        guard let quantity else { return nil }
        guard let code = quantity.code, quantity.system == "http://unitsofmeasure.org" else {
            return quantity.unit.map { [[$0]] }
        }
        let words = quantity.unit == code ? nil : quantity.unit
        return SegmentDraft.parts([code, words, "UCUM"])
    }

    /// A CQ.
    func cq(_ quantity: Quantity?) -> SegmentDraft.Repetition? {
        guard let quantity, let value = quantity.value.flatMap(PlainDecimal.spelled) else { return nil }
        return [[value], SegmentDraft.nested(unit(quantity))]
    }

    /// Remarks as NTE, a segment for each line.
    func notes(_ notes: [Annotation]) -> [SegmentDraft] {
        var list: [SegmentDraft] = []
        for note in notes {
            let lines = note.text.split(separator: "\n", omittingEmptySubsequences: false)
            for (index, line) in lines.enumerated() {
                var nte = SegmentDraft("NTE")
                nte.set(1, text: String(list.count + 1))
                nte.set(3, text: String(line))
                if index == 0 {
                    if case .reference(let author)? = note.author { nte.set(5, xcn(author)) }
                    nte.set(6, text: dtm(note.time))
                    keep(note.extensions, in: &nte)
                }
                list.append(nte)
            }
        }
        return list
    }

    /// Puts what reading kept of a segment back in its fields.
    func keep(_ extensions: [Extension], in segment: inout SegmentDraft, _ kinds: [(Int, FieldKind)] = []) {
        for found in extensions {
            guard let number = Self.number(of: found.url, in: segment.name.description), let value = found.value
            else { continue }
            let kind = kinds.first { $0.0 == number }?.1
            guard let kept = field(value, kind) else { continue }
            // What was kept whole says again what was read of it.
            let first = kept.first?.first
            if let index = segment[number].firstIndex(where: { $0.first?.first == first }) {
                segment[number][index] = kept
            } else {
                segment.add(number, kept)
            }
        }
    }

    private func field(_ value: ExtensionValue, _ kind: FieldKind?) -> SegmentDraft.Repetition? {
        switch value {
        case .string(let text): Self.parts(of: text)
        case .dateTime(let time): [[dtm(time)]]
        case .concept(let concept): cwe(concept)
        case .identifier(let identifier): if case .thing? = kind { ei(identifier) } else { cx(identifier) }
        case .humanName(let name): xpn(name)
        case .address(let address): xad(address)
        case .contactPoint(let contact): xtn(contact)
        case .reference(let reference): role(reference, kind)
        case .money(let money): [[money.value ?? "", money.currency ?? ""]]
        default: nil
        }
    }

    private func role(_ reference: Reference, _ kind: FieldKind?) -> SegmentDraft.Repetition? {
        switch kind {
        case .organization?: xon(reference)
        case .place?: pl(reference)
        default: xcn(reference)
        }
    }

    /// A repetition that reading kept whole, taken apart at the separators in it.
    static func parts(of text: String) -> SegmentDraft.Repetition {
        text.split(separator: "^", omittingEmptySubsequences: false).map {
            $0.split(separator: "&", omittingEmptySubsequences: false).map(String.init)
        }
    }
}
