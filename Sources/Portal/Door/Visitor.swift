import Gateway
import HTTPTypes
import Hummingbird
import RecordStore

/// What a browser brings with a request.
struct Visitor: Sendable {
    /// Cookies that only this host gets, by encrypted connections alone, and that no script reads (P04).
    enum Cookie: String, CaseIterable {
        case session = "__Host-session"
        /// The secret of an app's request.
        case flow = "__Host-flow"
        /// The secret between password and digits.
        case digits = "__Host-digits"
        /// Binds forms to a browser that has not logged in.
        case visit = "__Host-visit"
        /// The secret of an invitation that waits for a log-in.
        case invitation = "__Host-invitation"
        /// The secret between the code of a letter and what is chosen then.
        case enrolment = "__Host-enrolment"
        /// The language that somebody chose.
        case language = "__Host-language"
    }

    private let values: [String: String]
    let words: PageWords
    /// The address of the network.
    let origin: String
    /// What the browser calls itself, as far as it is told to its owner.
    let browser: BrowserName
    /// Of the page that was asked for, without its query.
    let path: String

    init(_ request: Request, origin: String) {
        var values: [String: String] = [:]
        for header in request.headers[values: .cookie] {
            for pair in header.split(separator: ";") {
                let parts = pair.split(separator: "=", maxSplits: 1)
                guard parts.count == 2 else { continue }
                values[parts[0].filter { $0 != " " }] = String(parts[1])
            }
        }
        self.values = values
        self.origin = origin
        path = request.uri.path
        browser = BrowserName(agent: request.headers[.userAgent] ?? "")
        let chosen = values[Cookie.language.rawValue].flatMap(Language.init)
        words = .of(chosen ?? Language(accepting: request.headers[.acceptLanguage]))
    }

    var texts: Texts { .of(words.language) }

    subscript(_ cookie: Cookie) -> String? { values[cookie.rawValue] }

    /// What a form of this browser carries, and one of another site cannot know (P03).
    var formToken: String? { (self[.session] ?? self[.visit]).map { Self.formToken(of: $0) } }

    /// What goes with a session, or with a visit that is no session yet.
    static func formToken(of secret: String) -> String {
        Secret.digest(of: "form:" + secret).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}
