/// What goes back over a connection: framed answers to its oldest messages.
struct Reply: Sendable {
    /// Nothing, if no sender wanted an answer.
    var bytes: [UInt8] = []
    /// How many messages are answered by it.
    var count = 0

    /// One message has its answers.
    mutating func add(_ answers: [[UInt8]]) {
        count += 1
        for answer in answers { bytes += Frame.wrap(answer) }
    }
}
