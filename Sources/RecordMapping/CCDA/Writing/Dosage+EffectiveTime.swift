import CCDA
import FHIRR4
import MappingTables

/// How it is taken; rules B32 to B35 backwards.
extension CCDAWriting {
    /// From when to when, then each rhythm.
    func rhythm(_ dosages: [Dosage]) -> [Markup] {
        let timings = dosages.compactMap(\.timing)
        var times: [Markup] = []
        if case .period(let bounds) = timings.first?.repeat?.bounds {
            times.append(interval(bounds.start, bounds.end, type: "IVL_TS"))
        } else if let event = timings.first?.event.first {
            times.append(point(Primitive(event), "effectiveTime"))
        } else {
            times.append(Markup("effectiveTime", ["xsi:type": "IVL_TS", "nullFlavor": "UNK"]))
        }
        for rule in timings.compactMap(\.repeat) { times += rhythm(rule).map { $0.adding("operator", "A") } }
        return times
    }

    private func rhythm(_ rule: Timing.Repeat) -> [Markup] {
        if let event = rule.when.first, let code = tables.spelling(of: event, by: .cdaEventTiming) {
            let offset = rule.offset.map {
                Markup("offset", [:], [Markup("low", ["value": String($0), "unit": "min"])])
            }
            return [Markup("effectiveTime", ["xsi:type": "EIVL_TS"], [Markup("event", ["code": code]), offset])]
        }
        guard let period = rule.period, let unit = rule.periodUnit, let times = rule.frequency else { return [] }
        if times == 1 {
            let width: Markup
            if let longest = rule.periodMax {
                let limits = [("low", period), ("high", longest)].map { Markup($0, ["value": $1, "unit": unit]) }
                width = Markup("period", ["xsi:type": "IVL_PQ"], limits)
            } else {
                width = Markup("period", ["value": period, "unit": unit])
            }
            return [Markup("effectiveTime", ["xsi:type": "PIVL_TS"], [width])]
        }
        // So many times a day is a period of hours at the times of the institution.
        guard period == "1", unit == "d", let hours = [2: "12", 3: "8", 4: "6", 6: "4"][times] else { return [] }
        let width = Markup("period", ["value": hours, "unit": "h"])
        return [Markup("effectiveTime", ["xsi:type": "PIVL_TS", "institutionSpecified": "true"], [width])]
    }

    /// Route, site, dose, rate and limit, in the order of the schema.
    func addDose(_ dosage: Dosage?, to statement: inout StatementMarkup) {
        guard let dosage else { return }
        if let count = dosage.timing?.repeat?.count {
            statement.details.append(Markup("repeatNumber", ["value": String(count)]))
        }
        if let route = dosage.route { statement.details.append(code(route, "routeCode")) }
        if let site = dosage.site { statement.details.append(code(site, "approachSiteCode")) }
        switch dosage.doseAndRate.first?.dose {
        case .quantity(let dose): statement.details += [amount(dose, "doseQuantity")].compactMap { $0 }
        case .range(let range): statement.details.append(limits(range, "doseQuantity", type: nil))
        case nil: break
        }
        switch dosage.doseAndRate.first?.rate {
        case .quantity(let rate): statement.details += [amount(rate, "rateQuantity")].compactMap { $0 }
        case .range(let range): statement.details.append(limits(range, "rateQuantity", type: nil))
        default: break
        }
        if let most = dosage.maxDosePerPeriod.flatMap({ ratio($0, "maxDoseQuantity") }) {
            statement.details.append(most)
        }
    }

    /// What is written on the box, and when it may be left.
    func addInstructions(_ dosages: [Dosage], cell: String, to statement: inout StatementMarkup) {
        if let sig = dosages.first?.text {
            statement.text = text(sig, cell: cell)
            var told = StatementMarkup("substanceAdministration", classCode: "SBADM")
            told.templates = [("2.16.840.1.113883.10.20.22.4.147", nil)]
            told.code = Self.fixed("76662-6", Self.loinc, "Instructions Medication")
            told.text = text(sig, cell: cell)
            told.hasStatus = false
            told.product = Markup("consumable", [:], [Self.sameProduct])
            statement.relate(told, "COMP")
        }
        for coded in dosages.first?.additionalInstruction ?? [] {
            addInstruction(code(coded), nil, to: &statement)
        }
        if let words = dosages.first?.patientInstruction {
            addInstruction(Markup("code", ["nullFlavor": "NI"]), words, to: &statement)
        }
        switch dosages.first?.asNeeded {
        case .concept(let reason): addPrecondition(code(reason, "value", type: "CD"), to: &statement)
        case .boolean(true):
            addPrecondition(Markup("value", ["xsi:type": "CD", "nullFlavor": "UNK"]), to: &statement)
        default: break
        }
    }

    private func addPrecondition(_ value: Markup, to statement: inout StatementMarkup) {
        let criterion = Markup("criterion", [:], [Self.assertion, value])
        let id = Markup("templateId", ["root": "2.16.840.1.113883.10.20.22.4.25", "extension": "2014-06-09"])
        statement.preconditions.append(Markup("precondition", ["typeCode": "PRCN"], [id, criterion]))
    }

    private func addInstruction(_ code: Markup, _ words: String?, to statement: inout StatementMarkup) {
        var instruction = StatementMarkup("act", classCode: "ACT")
        instruction.moodCode = "INT"
        instruction.templates = [("2.16.840.1.113883.10.20.22.4.20", "2014-06-09")]
        instruction.code = code
        instruction.text = words.map { text($0) }
        instruction.status = "completed"
        statement.relate(instruction, "SUBJ", isInverted: true)
    }

    /// The schema asks for a product where the one of the statement around it is meant.
    private static let sameProduct = Markup(
        "manufacturedProduct",
        [:],
        [Markup("manufacturedLabeledDrug", ["nullFlavor": "NA"])]
    )
}
