import ClinicalRecord
import Gateway
import JSONTree
import RecordStore

/// One person in the output of `chartway people`.
struct PersonLine {
    private let recorded: RecordedPerson
    private let header: PersonHeader

    init(_ recorded: RecordedPerson) {
        self.recorded = recorded
        header = RecordSummary(PatientRecord(person: recorded.person, entries: [])).person ?? PersonHeader()
    }

    /// As `--json` prints it: the person, each source's record, and what holds them together.
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
                }
            }
            json.member("links", recorded.links) { link, json in json.object { $0.link(link) } }
            json.member("conflicts", recorded.person.conflicts)
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// As a person reads it.
    var text: String {
        let sources = recorded.person.sources.map(\.source)
        let names = Set(sources).sorted().joined(separator: ", ")
        var lines = ["\(header.name.isEmpty ? "(no name)" : header.name), born \(header.birthDate ?? "unknown")"]
        lines.append("  \(recorded.person.id)")
        lines.append("  \(sources.count) \(sources.count == 1 ? "record" : "records") from \(names)")
        for link in recorded.links where link.until == nil { lines.append("  " + sentence(link)) }
        if !recorded.person.conflicts.isEmpty {
            lines.append("  sources disagree on: \(recorded.person.conflicts.joined(separator: ", "))")
        }
        return lines.joined(separator: "\n")
    }

    private func sentence(_ link: RecordedLink) -> String {
        guard let explanation = link.explanation else { return "linked: \(link.link.basis.rawValue)" }
        return "linked: \(explanation.sentence)"
    }
}

extension JSONWriter {
    /// What holds two records together, and since when.
    mutating func link(_ link: RecordedLink) {
        member("first", link.link.first)
        member("second", link.link.second)
        member("basis", link.link.basis.rawValue)
        member("since", link.since.description)
        member("until", link.until?.description)
        if let explanation = link.explanation { member("explanation") { $0.explanation(explanation) } }
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
        if isByIdentifier { return "a shared identifier decides" }
        let parts = fields.map { "\($0.name) \($0.comparison) \($0.bits < 0 ? "" : "+")\($0.bits.hundredths)" }
        let against = vetoes.isEmpty ? "" : "; against it: \(vetoes.joined(separator: ", "))"
        return "\(parts.joined(separator: ", ")); together \(total.hundredths), \(threshold.hundredths) links\(against)"
    }
}

extension Double {
    /// Rounded for people.
    fileprivate var hundredths: Double { (self * 100).rounded() / 100 }
}
