import ClinicalRecord
import Gateway
import RecordPrint
import RecordStore

/// One record on one page: what pages need to turn it into words.
///
/// What the record says is cleaned here, so that it cannot rearrange a page; templates isolate it.
struct Scene: Sendable {
    let record: ViewedRecord
    let texts: Texts
    /// ISO 8601; ages and "has passed" refer to it.
    let today: String

    init(_ record: ViewedRecord, _ texts: Texts, now: Timestamp = .now) {
        (self.record, self.texts, today) = (record, texts, now.description)
    }

    var summary: RecordSummary { record.summary }
    var wording: Wording { texts.wording }

    /// The address of a page of this record.
    func path(_ page: RecordPage, _ rest: String = "") -> String {
        let end = rest.isEmpty ? "" : "/\(rest)"
        return page == .home
            ? (record.isOwn ? "/" : "/p/\(record.handle)") : "/p/\(record.handle)/\(page.rawValue)\(end)"
    }

    func clean(_ text: String, limit: Int = 600) -> String { CleanText.clean(text, limit: limit) }

    /// What the record says, or that it says nothing.
    func known(_ text: String) -> String { wording.known(text).description }

    /// Remarks of a source, each once, without what stands beside them anyway.
    func remarks(_ notes: [String], beside told: [String], dates: [String?]) -> [String] {
        var seen: Set<String> = []
        return notes.map { clean(NewWords.of($0, beside: told, dates: dates, wording)) }
            .filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
    }

    func day(_ spelled: String?) -> String { spelled == nil ? "" : wording.day(spelled).description }

    /// A day of this server.
    func day(_ time: Timestamp) -> String { wording.day(String(time.description.prefix(10))).description }

    func span(_ start: String?, _ end: String?) -> String {
        start == nil && end == nil ? "" : wording.span(start, end).description
    }

    func state(_ status: String) -> String { status.isEmpty ? "" : wording.word("state", status).description }

    /// Whether a date known to the day lies before today.
    func isPast(_ spelled: String?) -> Bool {
        guard let date = spelled.flatMap(WrittenDate.init), date.day != nil, let now = WrittenDate(today) else {
            return false
        }
        return date.days < now.days
    }

    var age: String { wording.age(born: record.person.birthDate, on: today)?.description ?? "" }
}
