import FHIRR4
import HL7v2

/// A value of an observation in a type of table 0125; rule C34 backwards.
///
/// Source: HL7 v2.5.1, section 7.4.2.2, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmOBX.htm>
struct WrittenValue {
    /// OBX-2.
    let type: String
    /// OBX-5, but for what is coded.
    private(set) var parts: SegmentDraft.Repetition = []
    /// What is coded.
    private(set) var concept: CodeableConcept?

    /// `nil` if v2 has no type for it, or the type has no place for all of it.
    init?(_ value: ObservationValue) {
        switch value {
        case .quantity(let quantity):
            guard let number = quantity.value.flatMap(PlainDecimal.spelled) else { return nil }
            type = quantity.comparator == nil ? "NM" : "SN"
            parts = quantity.comparator == nil ? [[number]] : SegmentDraft.parts([quantity.comparator, number])
        case .concept(let found):
            type = "CWE"
            concept = found
        case .string(let text):
            type = text.contains("\n") ? "TX" : "ST"
            parts = [[text]]
        case .boolean(let isTrue):
            type = "CWE"
            parts = SegmentDraft.parts([isTrue ? "Y" : "N", isTrue ? "Yes" : "No", "HL70136"])
        case .integer(let number):
            type = "NM"
            parts = [[String(number)]]
        case .range(let range):
            guard Self.isOneUnit(range), let low = range.low?.value.flatMap(PlainDecimal.spelled),
                let high = range.high?.value.flatMap(PlainDecimal.spelled)
            else { return nil }
            type = "SN"
            parts = SegmentDraft.parts(["", low, "-", high])
        case .ratio(let ratio):
            guard let (upper, lower) = Self.numbers(ratio) else { return nil }
            type = "SN"
            parts = SegmentDraft.parts(["", upper, ":", lower])
        case .sampledData: return nil
        case .time, .dateTime, .period:
            (type, parts) = Self.time(value)
        }
    }

    /// The times of v2: TM, TS and DR.
    private static func time(_ value: ObservationValue) -> (String, SegmentDraft.Repetition) {
        switch value {
        case .time(let clock): ("TM", [[clock.filter { $0 != ":" }]])
        case .dateTime(let time): ("TS", [[MessageWriting.dtm(time)]])
        case .period(let period):
            ("DR", SegmentDraft.parts([MessageWriting.dtm(period.start), MessageWriting.dtm(period.end)]))
        default: ("", [])
        }
    }

    private static func isOneUnit(_ range: Range) -> Bool {
        range.low?.unit == range.high?.unit && range.low?.code == range.high?.code
    }

    /// A ratio of bare numbers; SN has no place for units of both.
    private static func numbers(_ ratio: Ratio) -> (String, String)? {
        let sides = [ratio.numerator, ratio.denominator]
        guard sides.allSatisfy({ $0?.unit == nil && $0?.code == nil && $0?.comparator == nil }) else { return nil }
        let numbers = sides.compactMap { $0?.value.flatMap(PlainDecimal.spelled) }
        return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
    }
}
