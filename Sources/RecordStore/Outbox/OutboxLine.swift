/// What staff are told of something in the outbox: never what it says, and to whom by an account's id alone.
package struct OutboxLine: Sendable, Hashable {
    package let number: Int64
    package let recipient: String
    package let channel: String
    package let kind: String
    package let madeAt: Timestamp
    /// Since when it does not get through; `nil` if it was never tried in vain.
    package let failingSince: Timestamp?
    package let failures: Int
    /// Why it does not get through, as one word.
    package let trouble: String

    package init(
        number: Int64,
        recipient: String,
        channel: String,
        kind: String,
        madeAt: Timestamp,
        failingSince: Timestamp?,
        failures: Int,
        trouble: String
    ) {
        (self.number, self.recipient, self.channel, self.kind) = (number, recipient, channel, kind)
        (self.madeAt, self.failingSince, self.failures, self.trouble) = (madeAt, failingSince, failures, trouble)
    }
}
