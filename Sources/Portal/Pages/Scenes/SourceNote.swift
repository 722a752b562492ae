import ClinicalRecord
import Gateway
import RecordPrint

/// Who says so: one source, several that agree, or several that do not, with what each of them says.
struct SourceNote: Sendable, Hashable {
    var summary: String
    /// Each source with the day on which it arrived.
    var lines: [String]
    /// What each side says where sources contradict each other.
    var voices: [String] = []
    var isDisputed = false
    var help = ""

    var values: PageValues {
        PageValues(["summary": summary, "lines": lines, "voices": voices, "isDisputed": isDisputed, "help": help])
    }
}

extension Scene {
    /// - Parameters:
    ///   - origins: Of the lines that the fact was made of.
    ///   - section: Where contradictions about it are listed.
    ///   - subject: The name by which they are.
    /// - Returns: Who says so.
    func note(_ origins: [LineOrigin], _ section: SummarySection? = nil, about subject: String = "") -> SourceNote {
        var told: [FactSource] = []
        for source in origins.flatMap(record.sources) where !told.contains(where: { $0.title == source.title }) {
            told.append(source)
        }
        let lines = told.map { texts("sourceReceived", ["name": clean($0.title), "date": day($0.receivedAt)]) }
        let isDisputed = origins.contains(where: \.isContested)
        var note = SourceNote(summary: texts["sourcesUnknown"], lines: lines, isDisputed: isDisputed)
        if isDisputed {
            note.summary = texts["sourcesDisagree"]
            note.help = texts["disagreeHelp"]
            note.voices = summary.disagreements.filter { line in
                !subject.isEmpty && line.subject == subject && (line.section == section || line.section == nil)
            }.flatMap(voices)
        } else if told.count == 1 {
            note.summary = texts("sourceOne", ["name": clean(told[0].title)])
        } else if told.count > 1 {
            note.summary = texts("sourcesAgree", ["count": "\(told.count)"])
        }
        return note
    }

    func note(_ origin: LineOrigin, _ section: SummarySection? = nil, about subject: String = "") -> SourceNote {
        note([origin], section, about: subject)
    }

    private func voices(_ line: DisagreementLine) -> [String] {
        line.voices.map { voice in
            let names = voice.sources.map { clean($0) }.joined(separator: ", ")
            let date = voice.date.map { " (\(day($0)))" } ?? ""
            let value = line.said(by: voice, wording).description + date
            return texts("sourceSays", ["name": names, "value": value])
        }
    }
}
