import FHIRR4
import Findings
import HL7v2

extension Dosage {
    /// TQ1: how often, between which days, and words (C50).
    ///
    /// Source: HL7 v2.5.1, section 4.5.4, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmTQ1.htm>
    mutating func add(_ tq1: TQ1, _ context: MessageContext) {
        _ = context.branch(tq1.setID)
        let period = context.period(from: tq1.start, to: tq1.end)
        for pattern in tq1.patterns.compactMap({ context.concept($0.code) }) { follow(pattern) }
        bound(period)
        if doseAndRate.isEmpty, let amount = context.quantity(tq1.quantity) {
            doseAndRate = [DoseAndRate(dose: .quantity(amount))]
        }
        for words in [tq1.condition, tq1.instruction].compactMap({ context.text($0) }) { add(words: words) }
    }

    /// TQ, the elder field with the same parts.
    mutating func add(_ tq: TQ, _ context: MessageContext) {
        guard !tq.parts.isEmpty else { return }
        if let pattern = context.text(tq.interval.pattern) { follow(CodeableConcept(text: pattern)) }
        bound(context.period(from: tq.start, to: tq.end))
        if doseAndRate.isEmpty, let amount = context.quantity(tq.quantity) {
            doseAndRate = [DoseAndRate(dose: .quantity(amount))]
        }
        for words in [tq.condition, tq.text, tq.duration].compactMap({ context.text($0) }) { add(words: words) }
    }

    /// A repeat pattern: PRN says when needed; the well-known rhythms are spelled out, all stay as they were sent.
    private mutating func follow(_ pattern: CodeableConcept) {
        let word = (pattern.coding.first?.code ?? pattern.text ?? "").uppercased()
        if word.hasPrefix("PRN") {
            asNeeded = .boolean(true)
            if word != "PRN" { add(words: pattern.text ?? word) }
            return
        }
        var timing = self.timing ?? Timing()
        timing.code = pattern
        if let rhythm = Dosage.rhythm(word) {
            var rule = timing.repeat ?? Timing.Repeat()
            (rule.frequency, rule.period, rule.periodUnit) = rhythm
            timing.repeat = rule
        }
        self.timing = timing
    }

    /// `BID`, `Q8H` and their kin.
    private static func rhythm(_ word: String) -> (Int, String, String)? {
        switch word {
        case "QD", "DAILY", "QAM", "QPM", "QHS", "ONCE DAILY": return (1, "1", "d")
        case "BID": return (2, "1", "d")
        case "TID": return (3, "1", "d")
        case "QID": return (4, "1", "d")
        case "QOD": return (1, "2", "d")
        default: break
        }
        guard word.hasPrefix("Q"), let last = word.last, let number = Int(word.dropFirst().dropLast()), number > 0
        else {
            return nil
        }
        let units: [Character: String] = ["S": "s", "M": "min", "H": "h", "D": "d", "W": "wk", "L": "mo"]
        return units[last].map { (1, "\(number)", $0) }
    }

    private mutating func bound(_ period: Period?) {
        guard let period else { return }
        var timing = self.timing ?? Timing()
        var rule = timing.repeat ?? Timing.Repeat()
        rule.bounds = .period(period)
        timing.repeat = rule
        self.timing = timing
    }
}
