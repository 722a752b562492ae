import CCDA
import FHIRR4
import MappingTables

/// Times, amounts and words; rules A9 to A11, A15 and A18 to A20 backwards.
extension CCDAWriting {
    /// A point in time as precise as known; a reason if there is none.
    func point(_ time: Primitive?, _ name: String) -> Markup {
        guard let value = time?.value.flatMap(CDAInstant.spelling) else {
            return Markup(name, ["nullFlavor": flavor(time?.extensions ?? [])])
        }
        return Markup(name, ["value": value])
    }

    /// A point in time that is only written if it is known.
    func point(ifKnown time: Primitive?, _ name: String) -> Markup? { time?.value == nil ? nil : point(time, name) }

    /// From start to end; an end nobody knows of is left out.
    func interval(
        _ start: Primitive?,
        _ end: Primitive?,
        _ name: String = "effectiveTime",
        type: String? = nil
    )
        -> Markup
    {
        Markup(name, ["xsi:type": type], [point(start, "low"), end.map { point($0, "high") }])
    }

    /// When something happened: a point or from when to when.
    func time(_ time: EventTime?, _ name: String = "effectiveTime") -> Markup {
        switch time {
        case .dateTime(let time), .instant(let time): point(time, name)
        case .period(let period): interval(period.start, period.end, name)
        default: Markup(name, ["nullFlavor": "UNK"])
        }
    }

    /// When something happened, for people.
    func shown(_ time: EventTime?) -> String? {
        switch time {
        case .dateTime(let time), .instant(let time): shown(time)
        case .period(let period):
            [shown(period.start) ?? "?", shown(period.end) ?? "…"].joined(separator: " – ")
        case .string(let words): words
        case .age(let age): "at \([age.value, age.unit].compactMap { $0 }.joined(separator: " "))"
        default: nil
        }
    }

    func shown(_ time: Primitive?) -> String? {
        time?.value.map { $0.split(separator: "T").map { String($0.prefix(16)) }.joined(separator: " ") }
    }

    /// A number and its unit: UCUM where known, else as it was sent; `nil` if C-CDA cannot spell the unit.
    func amount(_ quantity: Quantity, _ name: String, type: String? = nil) -> Markup? {
        let isUCUM = quantity.system == "http://unitsofmeasure.org"
        let isSame = quantity.unit.flatMap(tables.unit) == quantity.code
        let unit = isUCUM && !isSame ? quantity.code ?? quantity.unit : quantity.unit ?? quantity.code
        guard let value = quantity.value, unit?.contains(where: \.isWhitespace) != true else { return nil }
        return Markup(name, ["xsi:type": type, "value": value, "unit": unit?.isEmpty == true ? nil : unit])
    }

    /// The value of an observation; what has no type of its own in C-CDA is written in words.
    func value(_ value: ObservationValue, cell: String? = nil) -> Markup? {
        switch value {
        case .quantity(let quantity):
            self.quantity(quantity) ?? Markup("value", ["xsi:type": "ST"], text: shown(value) ?? "")
        case .concept(let concept): code(concept, "value", type: "CD", cell: cell)
        case .boolean(let flag): Markup("value", ["xsi:type": "BL", "value": flag ? "true" : "false"])
        case .integer(let number): Markup("value", ["xsi:type": "INT", "value": String(number)])
        case .range(let range): limits(range)
        case .ratio(let ratio): self.ratio(ratio, "value", type: "RTO_PQ_PQ")
        case .dateTime(let time): point(time, "value").adding("xsi:type", "TS")
        case .period(let period): interval(period.start, period.end, "value", type: "IVL_TS")
        case .string, .time, .sampledData: shown(value).map { Markup("value", ["xsi:type": "ST"], text: $0) }
        }
    }

    /// A value for people.
    func shown(_ value: ObservationValue?) -> String? {
        switch value {
        case .range(let range):
            [range.low, range.high].map { $0.flatMap { CCDAMapping.words(.quantity($0)) } ?? "" }
                .joined(separator: " – ")
        case .ratio(let ratio):
            [ratio.numerator, ratio.denominator].compactMap { $0.flatMap { CCDAMapping.words(.quantity($0)) } }
                .joined(separator: " / ")
        case .concept(let concept): shown(concept)
        case .period(let period): shown(EventTime.period(period))
        case .some(let value): CCDAMapping.words(value)
        case nil: nil
        }
    }

    /// Both amounts of a ratio.
    func ratio(_ ratio: Ratio, _ name: String, type: String? = nil) -> Markup? {
        guard let numerator = ratio.numerator.flatMap({ amount($0, "numerator", type: type == nil ? nil : "PQ") }),
            let denominator = ratio.denominator.flatMap({ amount($0, "denominator", type: type == nil ? nil : "PQ") })
        else { return nil }
        return Markup(name, ["xsi:type": type], [numerator, denominator])
    }

    /// From one amount to another.
    func limits(_ range: Range, _ name: String = "value", type: String? = "IVL_PQ") -> Markup {
        let (low, high) = (range.low.flatMap { amount($0, "low") }, range.high.flatMap { amount($0, "high") })
        return Markup(name, ["xsi:type": type], [low, high])
    }

    private func quantity(_ quantity: Quantity) -> Markup? {
        guard let comparator = quantity.comparator else { return amount(quantity, "value", type: "PQ") }
        let isHigh = comparator.hasPrefix("<")
        guard let limit = amount(quantity, isHigh ? "high" : "low") else { return nil }
        let inclusive = comparator.hasSuffix("=") ? "true" : "false"
        return Markup("value", ["xsi:type": "IVL_PQ"], [limit.adding("inclusive", inclusive)])
    }

    /// Words: by reference if the narrative says the very same, else in place.
    func text(_ words: String, _ name: String = "text", cell: String? = nil) -> Markup {
        let isPlain = words.split(separator: "\n", omittingEmptySubsequences: false).allSatisfy { line in
            !line.isEmpty && line == line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        guard let cell, isPlain else { return Markup(name, [:], text: words) }
        return Markup(name, [:], [Markup("reference", ["value": "#\(cell)"])])
    }
}
