import JSONTree

extension JSONNode {
    /// What a CodeableConcept, Coding or Reference says: its text, else a display, else a code; empty if nothing.
    ///
    /// Some senders put a whole row of a table where the name belongs; then the display says it better.
    var words: String {
        let told = text("text") ?? text("display")
        if let told, !told.isTableRow { return told }
        let codings = self["coding"]?.elements
        if let display = codings?.first(where: { $0["display"] != nil })?.text("display") { return display }
        return told ?? codings?.first { $0["code"] != nil }?.text("code") ?? text("code") ?? ""
    }

    /// The words of each item of a list of concepts, empty ones left out.
    func wordsList(_ name: StaticString) -> [String] {
        self[name]?.elements.map(\.words).filter { !$0.isEmpty } ?? []
    }

    /// The texts of a list of annotations.
    var notes: [String] { self["note"]?.elements.compactMap { $0.text("text") } ?? [] }

    /// The code in one system; empty if there is none.
    func code(in system: StaticString) -> String {
        self["coding"]?.elements.first { $0["system"]?.isString(system) ?? false }?.text("code") ?? ""
    }

    /// All codings with a system, `system|code`.
    var codings: [String] {
        let codings = self["coding"]?.elements.map { $0 } ?? []
        return codings.compactMap { coding in
            coding.text("system").flatMap { system in coding.text("code").map { "\(system)|\($0)" } }
        }
    }

    /// The code of the first coding; empty if there is none.
    var firstCode: String { first("coding")?.text("code") ?? "" }

    /// A HumanName as it is spoken: `Ada Okafor`.
    var personName: String {
        if let text = text("text") { return text }
        let given = self["given"]?.elements.compactMap(\.string) ?? []
        let suffix = self["suffix"]?.elements.compactMap(\.string) ?? []
        return (given + [text("family") ?? ""] + suffix).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// An Address on one line.
    var addressLine: String {
        if let text = text("text") { return text.split(separator: "\n").joined(separator: ", ") }
        let lines = self["line"]?.elements.compactMap(\.string) ?? []
        let (code, city) = (text("postalCode") ?? "", text("city") ?? "")
        // With a state as on letters in America, else the code before the town.
        let place =
            text("state").map { [city, [$0, code].filter { !$0.isEmpty }.joined(separator: " ")] }
            ?? [[code, city].filter { !$0.isEmpty }.joined(separator: " ")]
        return (lines + place + [text("country") ?? ""]).filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// A Quantity as it is read: `< 1.50 mg/dL`.
    var quantityWords: String {
        let unit = text("unit") ?? text("code") ?? ""
        return [text("comparator") ?? "", self["value"]?.number ?? "", unit == "1" ? "" : unit]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// A Range as it is read: `3.5 - 5.1 mmol/L`.
    var rangeWords: String {
        let (low, high) = (self["low"], self["high"])
        let unit = (high ?? low)?.text("unit") ?? (high ?? low)?.text("code") ?? ""
        let numbers: String
        switch (low?["value"]?.number, high?["value"]?.number) {
        case (let from?, let to?): numbers = "\(from) - \(to)"
        case (let from?, nil): numbers = ">= \(from)"
        case (nil, let to?): numbers = "<= \(to)"
        case (nil, nil): return ""
        }
        return unit.isEmpty ? numbers : "\(numbers) \(unit)"
    }

    /// A date, or words for an age, a period or a range, of a choice element.
    func when(_ stem: String) -> String? {
        for member in children where member.name.hasPrefix(stem) {
            switch member.name.dropFirst(stem.count) {
            case "DateTime", "Date", "String", "Instant": return member.string
            case "Period": return member.text("start") ?? member.text("end")
            case "Age": return "age \(member.quantityWords)"
            case "Range": return "age \(member.rangeWords)"
            default: continue
            }
        }
        return nil
    }
}

extension String {
    /// Whether it reads `Procedure: Appendectomy; Date: 7 July 2009`.
    fileprivate var isTableRow: Bool {
        let parts = split(separator: ";")
        return parts.count > 1 && parts.allSatisfy { $0.contains(": ") }
    }
}
