import Gateway
import HL7v2
import RecordStore

/// Works through what comes by one connection: messages are read beside one another, kept in their order, and answered
/// in their order once they are durable.
struct Conversation: Sendable {
    /// So many messages are kept in one step; while they are, the next ones are read.
    private static let step = 32

    private struct Pending: Sendable {
        let cut: CutMessage
        /// `nil` if the message is not taken, for a reason.
        var opened: TakeMessage.Opened?
        var turn: PatientOrder.Turn?
        var reason: MessageVerdict.Reason?
    }

    let take: TakeMessage
    let answer: MessageAnswer
    let senders: SenderList
    let order: PatientOrder
    /// Tells connections apart.
    let number: Int
    /// Sends answers; they go out in the order of the calls.
    let reply: @Sendable (Reply) -> Void

    /// Returns once everything that came is answered.
    func run(_ arrivals: ArrivalQueue) async {
        var before: Task<Void, Never>?
        while true {
            let batch = await arrivals.next(atMost: Self.step)
            guard !batch.isEmpty else { break }
            let pending = await read(batch)
            await before?.value
            before = Task { await keep(pending) }
        }
        await before?.value
    }

    /// Takes places in the order of arrival, then reads on as many cores as there are.
    private func read(_ batch: [ArrivalQueue.Arrival]) async -> [Pending] {
        let time = Timestamp.now
        var pending = batch.map(queue)
        await withTaskGroup(of: (Int, TakeMessage.Opened).self) { group in
            for (index, next) in pending.enumerated() where next.turn != nil {
                guard let source = senders.source(of: next.cut.envelope) else { continue }
                let pass = IntakePass(source: source, client: "mllp:\(source)")
                group.addTask { [take] in (index, take.read(next.cut, from: pass, named: "mllp", at: time)) }
            }
            for await (index, opened) in group { pending[index].opened = opened }
        }
        return pending
    }

    private func queue(_ arrival: ArrivalQueue.Arrival) -> Pending {
        switch arrival {
        case .tooLong(let start):
            let cut = CutMessage(start, isWhole: false)
            return Pending(cut: cut, reason: cut.error.map { .unreadable($0) })
        case .message(let bytes):
            let cut = CutMessage(bytes)
            guard senders.source(of: cut.envelope) != nil else {
                let isReadable = cut.envelope != nil
                return Pending(cut: cut, reason: isReadable ? .unknownSender : cut.error.map { .unreadable($0) })
            }
            return Pending(cut: cut, turn: order.enter(cut.envelope?.patients ?? [], connection: number))
        }
    }

    private func keep(_ pending: [Pending]) async {
        var rest = pending[...]
        while let first = rest.first {
            guard let turn = first.turn else {
                rest.removeFirst()
                await refuse(first)
                continue
            }
            await order.wait(for: turn)
            // What has to wait for another connection begins the next step: kept together, two could wait for each other.
            let due = rest.prefix { next in next.turn.map { order.isDue($0) } ?? false }
            rest = rest[due.endIndex...]
            let verdicts = await take.keep(due.compactMap(\.opened))
            var answers = Reply()
            for (next, verdict) in zip(due, verdicts) {
                if let turn = next.turn { order.leave(turn) }
                answers.add(answer(next.cut.header, verdict, at: .now))
            }
            reply(answers)
        }
    }

    private func refuse(_ pending: Pending) async {
        let verdict = await take.refuse(pending.reason ?? .unknownSender, at: "mllp", .now)
        var answers = Reply()
        answers.add(answer(pending.cut.header, verdict, at: .now))
        reply(answers)
    }
}
