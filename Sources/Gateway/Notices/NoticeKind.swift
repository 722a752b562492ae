/// What somebody is told; never more than the kind, and of an appointment when it is.
package enum NoticeKind: String, Sendable, CaseIterable {
    case message, result, refill
    case booked, changed, cancelled, offer
    case reminder
    /// Proves that an address is theirs who gave it.
    case code
    /// The clinic lets somebody make an account.
    case enter
    /// Somebody has forgotten a password.
    case reset
    /// A password was changed.
    case secured

    /// Under which choice it falls; `nil` for what somebody asks for by hand.
    var topic: NoticeTopic? {
        switch self {
        case .message: .messages
        case .result: .results
        case .refill: .refills
        case .booked, .changed, .cancelled, .offer: .appointments
        case .reminder: .reminders
        case .code, .enter, .reset, .secured: nil
        }
    }

    /// Whether it can wait for the one letter of a day.
    var canWait: Bool { [.message, .result, .refill].contains(self) }

    /// Whether it is of no use later, so that it is told at night too.
    var isUrgent: Bool { [.offer, .code, .reset, .secured].contains(self) }

    /// Whether it says when an appointment is.
    var hasTime: Bool { [.booked, .changed, .cancelled, .offer, .reminder].contains(self) }

    /// Whether it is about getting in: nobody chooses it, and nobody can stop it.
    var isEntry: Bool { [.enter, .reset, .secured].contains(self) }
}
