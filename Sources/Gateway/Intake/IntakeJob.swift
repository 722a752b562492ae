import HealthCards
import JSONTree
package import RecordStore

/// A delivery that was handed in and is read later; it is durable from the moment its sender has its address.
package struct IntakeJob: Sendable {
    package enum State: Sendable, Hashable {
        case waiting
        /// Since when, and with which answer.
        case done(Timestamp, IntakeAnswer)
        /// Since when; it cannot be read here.
        case failed(Timestamp)
    }

    package let id: String
    package let pass: IntakePass
    let sha256: [UInt8]
    let begunAt: Timestamp
    package var state: State
    let version: Int64

    init(id: String, pass: IntakePass, sha256: [UInt8], begunAt: Timestamp) {
        (self.id, self.pass, self.sha256, self.begunAt) = (id, pass, sha256, begunAt)
        (state, version) = (.waiting, 0)
    }

    /// - Returns: `nil` if the body is not a delivery's.
    init?(_ holder: AccessHolder) {
        guard let root = try? JSONTree(holder.body).root, let source = root["source"]?.string,
            let sha256 = root["sha256"]?.string.flatMap({ Base64URL.decode($0.utf8) }),
            let begunAt = Self.time(root["begunAt"])
        else { return nil }
        (id, version, self.sha256, self.begunAt) = (holder.id, holder.version, sha256, begunAt)
        pass = IntakePass(source: source, client: root["client"]?.string)
        guard let endedAt = Self.time(root["endedAt"]) else {
            state = .waiting
            return
        }
        let answer = (root["answer"]?.bytes).flatMap { IntakeAnswer(kept: Array($0)) }
        state = answer.map { .done(endedAt, $0) } ?? .failed(endedAt)
    }

    var holder: AccessHolder {
        var json = JSONWriter()
        json.object { json in
            json.member("source", pass.source)
            json.member("client", pass.client)
            json.member("sha256", Base64URL.encode(sha256))
            json.member("begunAt", integer: Int(begunAt.milliseconds))
            json.member("endedAt", integer: endedAt.map { Int($0.milliseconds) })
            if case .done(_, let answer) = state { json.member("answer", raw: answer.kept) }
        }
        return AccessHolder(kind: .intake, id: id, name: id, owner: pass.client, body: json.bytes, version: version)
    }

    /// `nil` while it waits.
    var endedAt: Timestamp? {
        switch state {
        case .waiting: nil
        case .done(let time, _), .failed(let time): time
        }
    }

    private static func time(_ node: JSONNode?) -> Timestamp? {
        node?.number.flatMap { Int64($0) }.map { Timestamp(milliseconds: $0) }
    }
}
