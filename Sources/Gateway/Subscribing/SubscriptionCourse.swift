package import RecordStore

/// How a subscription is doing: what it has been told, what is to be told next, and when.
///
/// It decides and does nothing: whoever carries out its ``Action`` tells it what came of it. It is kept after each step,
/// events with their numbers before any of them is sent, so that a new process sends the same ones under the same
/// numbers. The archive itself is the queue: what has not been looked at yet takes no room, however long an endpoint is
/// away.
package struct SubscriptionCourse: Sendable, Hashable {
    /// As R4 has them.
    ///
    /// Source: <https://hl7.org/fhir/R4/valueset-subscription-status.html>
    package enum Status: String, Sendable, CaseIterable { case requested, active, error, off }

    /// Why notifications do not get through, or are not sent any more.
    package enum Trouble: String, Sendable, CaseIterable {
        /// The endpoint answered with a status that is no success.
        case refused
        case unreachable, untrusted, tooSlow
        /// The operator's list does not name the endpoint, or it leads to an address that must not be connected to.
        case notAllowed
        /// The grant was withdrawn under which it was asked for.
        case withdrawn
        /// Its own end has come.
        case ended
        /// Its subscriber has switched it off.
        case stopped
    }

    /// How far the archive was looked at.
    package struct Position: Sendable, Hashable {
        /// The number of a change.
        package var change: Int64
        /// How many resources of that change were looked at; 0 if it was looked at as a whole.
        package var taken: Int

        package init(change: Int64, taken: Int = 0) { (self.change, self.taken) = (change, taken) }
    }

    /// What its subscriber and the operator want.
    package struct Pace: Sendable, Hashable {
        /// Milliseconds.
        package var heartbeat: Int64?
        package var batch = 20
        package var end: Timestamp?
        /// Milliseconds for which an endpoint may fail.
        package var patience: Int64 = 72 * 3_600_000

        package init() {}
    }

    package enum Action: Sendable, Hashable {
        /// Ask the endpoint whether it is there.
        case shake
        /// Look at what changed behind a position.
        case look(Position)
        case send([SubscriptionEvent])
        /// Say that nothing happened.
        case beat
        case end
        case rest
    }

    /// Events found at once, and told ones that are remembered.
    static let room = 100
    /// Milliseconds for which a new endpoint may be away.
    static let shakePatience: Int64 = 3_600_000

    package private(set) var status = Status.requested
    package private(set) var trouble: Trouble?
    package private(set) var position: Position
    /// How many events have numbers.
    package private(set) var count: Int64 = 0
    /// Numbered and not taken yet, in their order.
    package private(set) var waiting: [SubscriptionEvent] = []
    /// Taken, as far as they are remembered.
    package private(set) var told: [SubscriptionEvent] = []
    package private(set) var failures = 0
    private(set) var failingSince: Timestamp?
    /// Nothing is tried before.
    private(set) var dueAt: Timestamp
    /// When the endpoint last took something.
    private(set) var heardAt: Timestamp?

    /// - Parameters:
    ///   - change: The last change that it is not told of.
    ///   - now: When it was asked for.
    package init(after change: Int64, at now: Timestamp) { (position, dueAt) = (Position(change: change), now) }

    /// What is to be done.
    ///
    /// - Parameters:
    ///   - now: The time.
    ///   - change: The last change of the archive.
    ///   - pace: What is wanted.
    /// - Returns: One thing, of which ``SubscriptionCourse`` is to hear afterwards.
    package func action(at now: Timestamp, change: Int64, _ pace: Pace) -> Action {
        guard status == .requested || status == .active else { return .rest }
        if let end = pace.end, now >= end { return .end }
        guard now >= dueAt else { return .rest }
        guard status == .active else { return .shake }
        if !waiting.isEmpty { return .send(Array(waiting.prefix(max(pace.batch, 1)))) }
        if change > position.change || position.taken > 0 { return .look(position) }
        let quiet = now.milliseconds - (heardAt ?? now).milliseconds
        return pace.heartbeat.map { quiet >= $0 } ?? false ? .beat : .rest
    }

    /// The endpoint has answered to the first word, or to one without events.
    package mutating func heard(at now: Timestamp) {
        if status == .requested { status = .active }
        (failures, failingSince, trouble, dueAt, heardAt) = (0, nil, nil, now, now)
    }

    /// What was found, and how far it was looked.
    package mutating func found(_ events: [SubscriptionEvent], upTo position: Position) {
        for event in events {
            count += 1
            var event = event
            event.number = count
            waiting.append(event)
        }
        self.position = position
    }

    /// The endpoint has taken the first events.
    package mutating func took(_ number: Int, at now: Timestamp) {
        told = (told + waiting.prefix(number)).suffix(Self.room)
        waiting.removeFirst(min(number, waiting.count))
        heard(at: now)
    }

    /// It did not get through.
    ///
    /// - Parameters:
    ///   - trouble: Why.
    ///   - isFinal: Whether a new endpoint has said no for good.
    ///   - wish: Seconds that the endpoint wants to be left alone; `nil` if it did not say.
    ///   - chance: From 0 to 1, so that not all come back at once.
    ///   - now: The time.
    ///   - patience: Milliseconds for which an endpoint may fail.
    package mutating func failed(
        _ trouble: Trouble,
        isFinal: Bool = false,
        wish: Int64? = nil,
        chance: Double,
        at now: Timestamp,
        patience: Int64
    ) {
        let since = failingSince ?? now
        (self.trouble, failingSince) = (trouble, since)
        failures += 1
        let isShaking = status == .requested
        let limit = isShaking ? min(Self.shakePatience, patience) : patience
        guard !(isShaking && isFinal), now.milliseconds - since.milliseconds < limit else {
            status = .error
            return
        }
        let pause = SendingPause.after(failures: failures, wish: wish, chance: chance)
        dueAt = Timestamp(milliseconds: now.milliseconds + pause)
    }

    /// Nothing more is sent.
    package mutating func stop(_ trouble: Trouble) { (status, self.trouble) = (.off, trouble) }

    /// Its subscriber asks for it anew: it goes on where it was.
    package mutating func renew(at now: Timestamp) {
        (status, trouble, failures, failingSince, dueAt) = (.requested, nil, 0, nil, now)
    }
}

extension SubscriptionCourse {
    /// As it was kept.
    init(
        status: Status,
        trouble: Trouble?,
        position: Position,
        count: Int64,
        waiting: [SubscriptionEvent],
        told: [SubscriptionEvent],
        failures: Int,
        times: (failingSince: Timestamp?, dueAt: Timestamp, heardAt: Timestamp?)
    ) {
        (self.status, self.trouble, self.position, self.count) = (status, trouble, position, count)
        (self.waiting, self.told, self.failures) = (waiting, told, failures)
        (failingSince, dueAt, heardAt) = times
    }
}
