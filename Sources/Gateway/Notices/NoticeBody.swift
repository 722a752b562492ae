import JSONTree
import RecordStore

/// What has to be known to write a letter, besides who gets it: ids and times, and nothing clinical.
struct NoticeBody: Sendable, Hashable {
    var personID: String?
    var visitID: String?
    var start: Timestamp?
    /// Six digits that show that an address is theirs who gave it.
    var code: String?

    init() {}

    init(_ notice: Notice) { (personID, visitID, start) = (notice.personID, notice.visitID, notice.start) }

    init(_ bytes: [UInt8]) {
        guard let root = try? JSONTree(bytes).root else { return }
        (personID, visitID, code) = (root["person"]?.string, root["visit"]?.string, root["code"]?.string)
        start = root["start"]?.number.flatMap { Int64($0) }.map { Timestamp(milliseconds: $0) }
    }

    var bytes: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("person", personID)
            json.member("visit", visitID)
            json.member("start", integer: (start?.milliseconds).map { Int($0) })
            json.member("code", code)
        }
        return json.bytes
    }
}
