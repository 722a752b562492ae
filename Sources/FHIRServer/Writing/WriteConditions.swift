import Gateway
import HTTPTypes
import Hummingbird
import RecordStore

/// What headers say of a write: which version it is about, and what must not be there yet.
///
/// Source: <https://hl7.org/fhir/R4/http.html#concurrency>, <https://hl7.org/fhir/R4/http.html#ccreate>
struct WriteConditions {
    /// `W/"3"`; anything else names no version.
    static func version(_ tag: String?) throws(Refusal) -> Int64? {
        guard let tag else { return nil }
        let bare = tag.hasPrefix("W/") ? tag.dropFirst(2) : tag[...]
        guard bare.count > 2, bare.hasPrefix("\""), bare.hasSuffix("\""),
            let version = Int64(bare.dropFirst().dropLast())
        else { throw Refusal(.incorrect, "If-Match is the ETag of the version that is meant, such as W/\"3\".") }
        return version
    }

    /// Search parameters such as `identifier=…`, with the type and a question mark before them or without.
    static func criteria(_ text: String, _ kind: String, base: String) throws(Refusal) -> SearchRequest {
        var query = text[...]
        if let mark = text.firstIndex(of: "?") {
            guard text[..<mark].isEmpty || text[..<mark] == kind else {
                throw Refusal(.incorrect, "The condition is about another type.")
            }
            query = text[text.index(after: mark)...]
        }
        do throws(SearchMistake) {
            return try SearchRequest(
                kind: kind,
                items: FormText.items(query),
                now: Timestamp.now.milliseconds,
                base: base
            )
        } catch { throw Refusal(.incorrect, error.sentence) }
    }
}

extension HTTPField.Name {
    /// A create that is none if something is found.
    static var ifNoneExist: HTTPField.Name { HTTPField.Name("If-None-Exist") ?? .ifNoneMatch }
}
