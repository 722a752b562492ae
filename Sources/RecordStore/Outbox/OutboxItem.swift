/// Something that is to leave the house: one thing to be told, to one recipient by one channel.
///
/// Event, recipient and channel together are told once, however often they are posted.
package struct OutboxItem: Sendable, Hashable {
    /// 0 before it is kept.
    package let number: Int64
    /// What is told of; nothing of a patient but ids.
    package let event: String
    /// The id of an account, or another name for one who is written to.
    package let recipient: String
    package let channel: String
    /// What kind of thing is told.
    package let kind: String
    /// Items of one lane that are due at a time leave as one, and stay one however often it is tried.
    package let lane: String
    package let due: Timestamp
    /// JSON; forgotten once it is sent.
    package let body: [UInt8]
    /// The item by whose number those that leave as one are known; 0 before it is claimed.
    package let bundle: Int64
    package let failures: Int
    package let failingSince: Timestamp?

    package init(
        event: String,
        recipient: String,
        channel: String,
        kind: String,
        lane: String,
        due: Timestamp,
        body: [UInt8]
    ) {
        self.init(
            number: 0,
            event: event,
            recipient: recipient,
            channel: channel,
            kind: kind,
            lane: lane,
            due: due,
            body: body,
            bundle: 0,
            failures: 0,
            failingSince: nil
        )
    }

    /// As an engine keeps it.
    package init(
        number: Int64,
        event: String,
        recipient: String,
        channel: String,
        kind: String,
        lane: String,
        due: Timestamp,
        body: [UInt8],
        bundle: Int64,
        failures: Int,
        failingSince: Timestamp?
    ) {
        (self.number, self.event, self.recipient, self.channel) = (number, event, recipient, channel)
        (self.kind, self.lane, self.due, self.body) = (kind, lane, due, body)
        (self.bundle, self.failures, self.failingSince) = (bundle, failures, failingSince)
    }
}
