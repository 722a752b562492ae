/// Takes bytes as they come and says which messages they frame: however they are cut into pieces, the messages are the
/// same (V04).
///
/// It decides and does no I/O. A frame ends with its end block and the carriage return behind it; an end block alone is
/// part of the message, since a message cut short would look complete. A start block inside a frame begins the frame
/// anew: what stood before it was never finished.
package struct FrameReader: Sendable {
    /// What has to be done.
    package enum Action: Sendable, Hashable {
        /// A whole message.
        case message([UInt8])
        /// A message that is too long, as far as it was taken; the connection ends with the answer.
        case tooLong([UInt8])
        /// What came is no MLLP; the connection ends without an answer.
        case noise
        /// A frame has taken too long, or nobody has spoken for too long; the connection ends without an answer.
        case late
    }

    private enum State {
        case between
        case inside
        /// Inside, and the last byte was an end block.
        case ending
        case closed
    }

    private let limits: FrameLimits
    private var state = State.between
    private var message: [UInt8] = []
    private var since: Int64
    /// How many bytes stood outside frames; line ends are not counted.
    package private(set) var noise = 0

    /// - Parameters:
    ///   - limits: What the connection may ask.
    ///   - now: Nanoseconds of the caller's clock.
    package init(_ limits: FrameLimits = FrameLimits(), at now: Int64) { (self.limits, since) = (limits, now) }

    /// When ``expire(at:)`` is due, in nanoseconds of the caller's clock; `nil` once all is over.
    package var deadline: Int64? {
        switch state {
        case .between: since + limits.idleTime
        case .inside, .ending: since + limits.frameTime
        case .closed: nil
        }
    }

    /// The next bytes of the connection.
    package mutating func take(_ bytes: [UInt8], at now: Int64) -> [Action] {
        var actions: [Action] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            switch state {
            case .between: skip(&rest, at: now, &actions)
            case .inside: fill(&rest, &actions)
            case .ending: end(&rest, at: now, &actions)
            case .closed: return actions
            }
        }
        return actions
    }

    /// Tells the time; a deadline that has not come changes nothing.
    package mutating func expire(at now: Int64) -> Action? {
        guard let deadline, now >= deadline else { return nil }
        (state, message) = (.closed, [])
        return .late
    }

    private mutating func skip(_ rest: inout ArraySlice<UInt8>, at now: Int64, _ actions: inout [Action]) {
        let start = rest.firstIndex(of: Frame.start) ?? rest.endIndex
        noise += rest[..<start].count { $0 != 0x0D && $0 != 0x0A }
        rest = rest[start...]
        guard noise <= limits.noise else {
            state = .closed
            return actions.append(.noise)
        }
        guard !rest.isEmpty else { return }
        rest.removeFirst()
        (state, since, message) = (.inside, now, [])
    }

    private mutating func fill(_ rest: inout ArraySlice<UInt8>, _ actions: inout [Action]) {
        let room = limits.message + 1 - message.count
        let run = rest.prefix(room)
        let stop = run.firstIndex { $0 == Frame.start || $0 == Frame.end } ?? run.endIndex
        message += run[..<stop]
        rest = rest[stop...]
        guard message.count <= limits.message else {
            actions.append(.tooLong(message))
            (state, message) = (.closed, [])
            return
        }
        guard stop < run.endIndex else { return }
        if rest.removeFirst() == Frame.end { state = .ending } else { startAnew() }
    }

    private mutating func end(_ rest: inout ArraySlice<UInt8>, at now: Int64, _ actions: inout [Action]) {
        guard rest.first != Frame.carriageReturn else {
            rest.removeFirst()
            actions.append(.message(message))
            (state, since, message) = (.between, now, [])
            return
        }
        message.append(Frame.end)
        state = .inside
    }

    private mutating func startAnew() {
        noise += message.count + 1
        message = []
    }
}
