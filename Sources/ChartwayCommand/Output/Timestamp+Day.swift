import Foundation
import RecordStore

extension Timestamp {
    /// The start of a day in UTC, spelled `YYYY-MM-DD`; `nil` for anything else.
    init?(day: String) {
        guard day.utf8.count == 10, let date = try? Date(day, strategy: .iso8601.year().month().day()) else {
            return nil
        }
        self.init(milliseconds: Int64(date.timeIntervalSince1970) * 1000)
    }

    /// The day that `--since` names; `nil` if it was not given.
    static func since(_ day: String?) throws -> Timestamp? {
        try day.map { text in
            guard let day = Timestamp(day: text) else { throw Complaint("--since takes YYYY-MM-DD", .usage) }
            return day
        }
    }
}
