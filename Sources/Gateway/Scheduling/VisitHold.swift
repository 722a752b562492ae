import JSONTree
package import RecordStore

/// For which appointment a slot is kept, and until when; of one that is booked, since when.
package struct VisitHold: Sendable, Hashable {
    /// While somebody confirms, in milliseconds.
    static let whileConfirming: Int64 = 10 * 60_000
    /// While somebody who waits decides about an offer.
    static let whileOffered: Int64 = 15 * 60_000

    /// Of the appointment.
    let mark: String
    package let until: Timestamp

    init(mark: String, until: Timestamp) { (self.mark, self.until) = (mark, until) }

    init?(_ root: JSONNode) {
        let parts = VisitCode.found(VisitCode.hold, in: root)?["extension"]?.elements.map { $0 } ?? []
        let part = { (name: String) in parts.first { $0["url"]?.string == name } }
        guard let mark = part("mark")?["valueString"]?.string,
            let until = ClinicClock.moment(part("until")?["valueInstant"]?.string)
        else { return nil }
        self.init(mark: mark, until: until)
    }

    func write(into json: inout JSONWriter) {
        json.object { json in
            json.member("extension") { json in
                json.array { json in
                    json.object { json in
                        json.member("url", "mark")
                        json.member("valueString", mark)
                    }
                    json.object { json in
                        json.member("url", "until")
                        json.member("valueInstant", until.description)
                    }
                }
            }
            json.member("url", VisitCode.hold)
        }
    }
}
