import ClinicalRecord
import Gateway
import JSONTree
import RecordStore

/// One person in the output of `chartway people`.
struct PersonLine {
    private let recorded: RecordedPerson
    private let header: PersonHeader
    private let reasons: [PairReason]

    init(_ recorded: RecordedPerson) {
        self.recorded = recorded
        header = PersonHeader(of: recorded.person)
        reasons = PairReason.all(of: recorded.person, links: recorded.links.filter { $0.until == nil }.map(\.link))
    }

    /// As `--json` prints it: the person, each source's record, why every two are one, and all links with their times.
    var json: String {
        var json = JSONWriter()
        json.object { json in
            json.member("id", recorded.person.id)
            json.member("name", header.name)
            json.member("birthDate", header.birthDate)
            json.member("sex", header.sex)
            json.member("identities", recorded.person.sources) { source, json in
                json.object {
                    $0.member("source", source.source)
                    $0.member("record", source.recordID)
                    $0.member("retired", boolean: source.isRetired ? true : nil)
                }
            }
            json.member("pairs", reasons) { reason, json in json.object { $0.pair(reason) } }
            json.member("links", recorded.links) { link, json in json.object { $0.link(link) } }
            json.member("conflicts", recorded.person.conflicts)
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// As a person reads it.
    var text: String {
        let sources = recorded.person.sources.map(\.source)
        let names = Set(sources).sorted().joined(separator: ", ")
        var lines = [header.title]
        lines.append("  \(recorded.person.id)")
        lines.append("  \(sources.count) \(sources.count == 1 ? "record" : "records") from \(names)")
        for reason in reasons { lines += sentences(reason) }
        if !recorded.person.conflicts.isEmpty {
            lines.append("  sources disagree on: \(recorded.person.conflicts.joined(separator: ", "))")
        }
        return lines.joined(separator: "\n")
    }

    private func sentences(_ reason: PairReason) -> [String] {
        var lines = ["  \(name(reason.first)) and \(name(reason.second)): \(reason.rule)"]
        if reason.basis == .human { lines[0] += verdict(on: reason) }
        guard let explanation = reason.explanation else { return lines }
        return lines + ["    \(explanation.probability)", "    \(explanation.sentence)"]
    }

    private func name(_ recordID: String) -> String {
        "\(recorded.person.sources.first { $0.recordID == recordID }?.source ?? "") \(recordID)"
    }

    /// Who decided, when and why.
    private func verdict(on reason: PairReason) -> String {
        let pair = [reason.first, reason.second]
        let links = recorded.links.filter { $0.until == nil && $0.link.basis == .human }
        guard let link = links.first(where: { [$0.link.first, $0.link.second] == pair }) else { return "" }
        let words = [link.actor ?? "", link.since.description, link.reason ?? ""].filter { !$0.isEmpty }
        return " (\(words.joined(separator: ", ")))"
    }
}

extension PersonHeader {
    /// Name and birth date in a line.
    var title: String { "\(name.isEmpty ? "(no name)" : name), born \(birthDate ?? "unknown")" }
}

extension JSONWriter {
    /// What holds two records together, and since when.
    mutating func link(_ link: RecordedLink) {
        member("first", link.link.first)
        member("second", link.link.second)
        member("basis", link.link.basis.rawValue)
        member("since", link.since.description)
        member("until", link.until?.description)
        member("by", link.actor)
        member("reason", link.reason)
        if let explanation = link.explanation { member("explanation") { $0.explanation(explanation) } }
    }

    /// Why two records are one person.
    mutating func pair(_ reason: PairReason) {
        member("first", reason.first)
        member("second", reason.second)
        member("rule", reason.basis?.rawValue ?? "others")
        member("probability", reason.explanation?.probability)
        if let explanation = reason.explanation { member("explanation") { $0.explanation(explanation) } }
    }

    /// Field by field, in bits.
    mutating func explanation(_ explanation: MatchExplanation) {
        object { json in
            json.member("byIdentifier", boolean: explanation.isByIdentifier)
            json.member("total", number: String(explanation.total.hundredths))
            json.member("threshold", number: String(explanation.threshold.hundredths))
            json.member("populationBits", number: String(explanation.populationBits.hundredths))
            json.member("fields", explanation.fields) { field, json in
                json.object {
                    $0.member("name", field.name)
                    $0.member("comparison", field.comparison)
                    $0.member("bits", number: String(field.bits.hundredths))
                }
            }
            json.member("vetoes", explanation.vetoes)
        }
    }
}

extension MatchExplanation {
    /// One line: "birth date agrees +14.6, …; together 33.1 of 17 needed".
    var sentence: String {
        if fields.isEmpty { return isByIdentifier ? "a shared identifier decides" : vetoes.joined(separator: ", ") }
        let parts = fields.map { "\($0.name) \($0.comparison) \($0.bits < 0 ? "" : "+")\($0.bits.hundredths)" }
        let against = vetoes.isEmpty ? "" : "; against it: \(vetoes.joined(separator: ", "))"
        return "\(parts.joined(separator: ", ")); together \(total.hundredths), \(threshold.hundredths) links\(against)"
    }
}

extension Double {
    /// Rounded for people.
    fileprivate var hundredths: Double { (self * 100).rounded() / 100 }
}
