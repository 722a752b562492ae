import JSONTree
import RecordStore

/// What is kept with a session, so that its owner knows it again.
struct SessionNote: Sendable, Hashable {
    var since: Timestamp?
    /// As ``BrowserName`` spells it; nothing else of what the browser said.
    var browser = ""

    init(since: Timestamp, browser: BrowserName) { (self.since, self.browser) = (since, browser.text) }

    init(_ bytes: [UInt8]) {
        guard let root = try? JSONTree(bytes).root else { return }
        since = root["since"]?.number.flatMap { Int64($0) }.map { Timestamp(milliseconds: $0) }
        browser = root["browser"]?.string ?? ""
    }

    var bytes: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("since", integer: (since?.milliseconds).map { Int($0) })
            json.member("browser", browser)
        }
        return json.bytes
    }
}
