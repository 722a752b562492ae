import ClinicalRecord
import JSONTree
import RecordStore

/// The mark of a form that somebody was given: what is made from it bears it, so that sending it twice makes one thing.
package struct WorkForm: Sendable, Hashable {
    /// Another one for every form of every account: nobody takes up what somebody else has sent.
    private let mark: String

    /// - Parameters:
    ///   - key: What the form carries.
    ///   - user: Who sends it.
    package init(_ key: String, of user: User) {
        mark = HexText.spell(Secret.digest(of: "form \(user.id) \(key)").prefix(16))
    }

    /// The same form with what was written in it: other words sent by a form once more are another thing.
    func saying(_ words: String...) -> WorkForm {
        WorkForm(mark: HexText.spell(Secret.digest(of: ([mark] + words).joined(separator: "\u{1F}")).prefix(16)))
    }

    private init(mark: String) { self.mark = mark }

    /// A new key for a form.
    package static func key() -> String { HexText.spell(Secret.random(16)) }

    /// Several things can be made from one form, each by a name of its own.
    func value(_ part: String) -> String { "\(mark)-\(part)" }

    /// What finds the thing that was made.
    func criteria(_ kind: String, _ part: String) throws(Refusal) -> SearchRequest {
        do throws(SearchMistake) {
            let token = "\(WorkCode.form)|\(value(part))"
            return try SearchRequest(kind: kind, items: [(name: "identifier", value: token)], now: 0)
        } catch { throw Refusal(.fault, error.sentence) }
    }

    func write(_ part: String, into json: inout JSONWriter) {
        json.member("identifier", [value(part)]) { value, json in
            json.object { json in
                json.member("system", WorkCode.form)
                json.member("value", value)
            }
        }
    }
}
