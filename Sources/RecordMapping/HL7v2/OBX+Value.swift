import FHIRR4
import Findings
import HL7v2

extension Observation {
    /// OBX-5 in the type that OBX-2 names (C34); repetitions become components.
    mutating func read(_ obx: OBX, _ context: MessageContext) {
        let type = context.branch(obx.valueType)?.uppercased() ?? ""
        if status.value == "cancelled" || obx.segment[11].isEmpty, obx.value.isEmpty { absent(obx, context) }
        var values: [ObservationValue] = []
        if ["ST", "FT", "TX"].contains(type) {
            let lines = obx.value.map { Observation.line($0, context) }
            if lines.contains(where: { !$0.isEmpty }) { values = [.string(lines.joined(separator: "\n"))] }
        } else {
            values = obx.value.compactMap { Observation.value($0, type, obx, context) }
        }
        if values.count > 1 {
            component = values.map { Component(code: code, value: $0) }
        } else {
            value = values.first
        }
        if value == nil, component.isEmpty, dataAbsentReason == nil { absent(obx, context) }
        // A quantity has read its unit; words, codes and ratios have no element for one.
        if context.ledger.hasUnread(obx.unit.parts.leaves), let unit = context.concept(obx.unit) {
            extensions.append(Extension("urn:chartway:unit", .concept(unit)))
        }
    }

    private mutating func absent(_ obx: OBX, _ context: MessageContext) {
        guard value == nil, dataAbsentReason == nil else { return }
        let system = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
        let isUnasked = context.text(obx.status) == "N"
        dataAbsentReason = CodeableConcept(system, isUnasked ? "not-asked" : "unknown")
    }

    /// One repetition in words; a separator that the sender forgot to quote is part of them.
    static func line(_ repetition: Repetition, _ context: MessageContext) -> String {
        if repetition.leaves.count == 1 { return context.lines(repetition.verbatim) ?? "" }
        context.ledger.mark(repetition.leaves, .mapped)
        return repetition.joined
    }

    private static func value(
        _ repetition: Repetition,
        _ type: String,
        _ obx: OBX,
        _ context: MessageContext
    ) -> ObservationValue? {
        switch type {
        case "NM": return number(repetition, obx, context)
        case "SN": return structured(SN(repetition), obx, context)
        case "CE", "CWE", "CNE", "CF", "IS", "ID": return context.concept(CWE(repetition)).map { .concept($0) }
        case "DT", "DTM", "TS", "D", "DATE": return context.time(repetition.leaf).map { .dateTime($0) }
        case "TM": return clock(repetition, context)
        case "DR":
            let range = DR(repetition)
            return context.period(from: range.start.time, to: range.end.time).map { .period($0) }
        case "NR":
            let range = NR(repetition)
            let low = context.quantity(range.low, unit: obx.unit)
            let high = context.quantity(range.high, unit: obx.unit)
            return low == nil && high == nil ? nil : .range(Range(low: low, high: high))
        case "CQ": return context.quantity(CQ(repetition)).map { .quantity($0) }
        case "ED", "RP": return nil
        default: return words(repetition, type, obx, context)
        }
    }

    /// A number; what is none stays as the words it is.
    private static func number(_ repetition: Repetition, _ obx: OBX, _ context: MessageContext) -> ObservationValue? {
        guard let text = context.text(repetition.leaf) else { return nil }
        if let number = DecimalText.normalized(text) { return .quantity(context.quantity(number, unit: obx.unit)) }
        context.ledger.note(.warning, .numberInvalid, at: repetition.leaf)
        return .string(line(repetition, context))
    }

    /// Types without a counterpart in R4, read as words: XTN, XAD, XPN, CX, HD, EI, VR, NA.
    private static func words(
        _ repetition: Repetition,
        _ type: String,
        _ obx: OBX,
        _ context: MessageContext
    ) -> ObservationValue? {
        let known = ["VR", "CX", "XTN", "XAD", "XPN", "XON", "XCN", "HD", "EI", "NA", "PN", "TN", "AD", "CK", "PL"]
        if !known.contains(type) { context.ledger.note(.warning, .valueTypeUnknown, at: obx.segment.place) }
        if repetition.leaves.count == 1 {
            let line = line(repetition, context)
            return line.isEmpty ? nil : .string(line)
        }
        let parts = repetition.all.compactMap { context.text($0) }
        return parts.isEmpty ? nil : .string(parts.joined(separator: " "))
    }

    /// `HHMM[SS]` as R4 spells a time of the day.
    private static func clock(_ repetition: Repetition, _ context: MessageContext) -> ObservationValue? {
        guard let text = context.text(repetition.leaf) else { return nil }
        let known = Timestamp(spelling: "20000101" + text.prefix { $0 != "+" && $0 != "-" })
        guard let local = known?.local else {
            context.ledger.note(.warning, .timeInvalid, at: repetition.leaf)
            return .string(text)
        }
        return .time(String(local.dropFirst(11)))
    }
}
