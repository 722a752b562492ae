import Foundation
import JSONTree
import RecordStore

/// What `migrate` tells of one table.
struct MovedLine {
    let count: MovedCount

    func text(json isJSON: Bool) -> String {
        guard isJSON else {
            let name = count.table.padding(toLength: 12, withPad: " ", startingAt: 0)
            return "\(name)\(count.rows) rows, sha256 \(count.sha256.prefix(16))…"
        }
        var json = JSONWriter()
        json.object { json in
            json.member("table", count.table)
            json.member("rows", integer: count.rows)
            json.member("sha256", count.sha256)
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
