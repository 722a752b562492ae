import CLibpq
import Glibc
import RecordStore

/// One connection to a server, in pipeline mode: statements are sent one behind the other, and only whoever needs an
/// answer waits, for all of them together.
///
/// To be used by one queue at a time. Source: <https://www.postgresql.org/docs/15/libpq-pipeline-mode.html>
@safe final class PostgresConnection {
    /// So many unread answers are far less than the buffers of a socket hold; with more, both sides could wait for the
    /// other to read.
    private static let mostUnread = 256

    private let handle: OpaquePointer
    private var unread = 0
    private var names: [String: String] = [:]
    /// Prepared since the last answer; if a statement before them fails they are not.
    private var unanswered: [String] = []
    private var prepared = 0

    /// Connects, and waits until the server has said yes.
    ///
    /// - Throws: ``PostgresError``.
    init(_ address: PostgresAddress) throws {
        guard let handle = unsafe address.start() else { throw PostgresError.lost }
        unsafe self.handle = handle
        try unsafe Self.finishConnecting(handle)
        try enterPipeline()
    }

    deinit { unsafe PQfinish(handle) }

    /// Whether the connection can be used no more.
    private(set) var isLost = false

    /// The number of the server process, by which an operator can end it.
    var backend: Int32 { unsafe PQbackendPID(handle) }

    /// Sends one statement without waiting for what it answers.
    func send(_ sql: String, _ values: [SQLValue], isKept: Bool) throws {
        guard !isLost else { throw PostgresError.lost }
        if unread >= Self.mostUnread { _ = try wait() }
        let name = isKept ? try name(of: sql) : nil
        let bound = BoundValues(values)
        let isSent = unsafe bound.withPointers { pointers, lengths, formats in
            let count = Int32(values.count)
            if let name {
                return unsafe PQsendQueryPrepared(handle, name, count, pointers, lengths, formats, 1)
            }
            return unsafe PQsendQueryParams(handle, sql, count, nil, pointers, lengths, formats, 1)
        }
        guard isSent == 1 else { throw lose() }
        unread += 1
    }

    /// Waits until everything that was sent is answered.
    ///
    /// - Returns: the rows of the last statement; `nil` if it yields none.
    /// - Throws: ``PostgresError``, the first one; what was sent behind it was not carried out.
    func wait() throws -> SQLResult? {
        guard unread > 0 else { return nil }
        guard !isLost, unsafe PQpipelineSync(handle) == 1 else { throw lose() }
        var ends = 0
        var last: SQLResult?
        var failure: PostgresError?
        while true {
            guard let next = unsafe PQgetResult(handle) else {
                ends += 1
                guard ends <= unread, !isBad else { throw lose(failure) }
                continue
            }
            let result = unsafe SQLResult(next)
            switch result.status {
            case PGRES_PIPELINE_SYNC: return try settle(last, failure)
            case PGRES_COMMAND_OK, PGRES_PIPELINE_ABORTED: last = nil
            case PGRES_TUPLES_OK: last = result
            default: failure = failure ?? PostgresError(state: result.state)
            }
            if isBad { throw lose(failure) }
        }
    }

    private func settle(_ answer: SQLResult?, _ failure: PostgresError?) throws -> SQLResult? {
        unread = 0
        guard let failure else {
            unanswered = []
            return answer
        }
        for sql in unanswered { names[sql] = nil }
        unanswered = []
        if failure.endsConnection { throw lose(failure) }
        throw failure
    }

    /// Runs several statements without values outside of any pipeline, as schema steps need.
    func execute(_ script: String) throws {
        _ = try wait()
        guard unsafe PQexitPipelineMode(handle) == 1, let answer = unsafe PQexec(handle, script) else { throw lose() }
        let result = unsafe SQLResult(answer)
        if isBad { throw lose(PostgresError(state: result.state)) }
        try enterPipeline()
        guard result.status == PGRES_COMMAND_OK || result.status == PGRES_TUPLES_OK else {
            throw PostgresError(state: result.state)
        }
    }

    private func name(of sql: String) throws -> String {
        if let name = names[sql] { return name }
        prepared += 1
        let name = "s\(prepared)"
        guard unsafe PQsendPrepare(handle, name, sql, 0, nil) == 1 else { throw lose() }
        unread += 1
        names[sql] = name
        unanswered.append(sql)
        return name
    }

    private var isBad: Bool { unsafe PQstatus(handle) == CONNECTION_BAD }

    private func enterPipeline() throws {
        guard unsafe PQenterPipelineMode(handle) == 1 else { throw lose() }
    }

    private func lose(_ failure: PostgresError? = nil) -> PostgresError {
        (isLost, unread) = (true, 0)
        return failure ?? .lost
    }
}

extension PostgresConnection {
    /// How long connecting may take in all.
    private static let patience: Duration = .seconds(20)

    /// Connects step by step, since only then the server can be asked for codes in place of words.
    private static func finishConnecting(_ handle: OpaquePointer) throws {
        unsafe PQsetErrorVerbosity(handle, PQERRORS_SQLSTATE)
        unsafe PQsetNoticeProcessor(handle, { _, _ in }, nil)
        let end = ContinuousClock.now + patience
        var events = POLLOUT
        while unsafe PQstatus(handle) != CONNECTION_BAD, ContinuousClock.now < end {
            var socket = pollfd(fd: unsafe PQsocket(handle), events: Int16(events), revents: 0)
            guard unsafe poll(&socket, 1, 1000) > 0 else { continue }
            switch unsafe PQconnectPoll(handle) {
            case PGRES_POLLING_OK: return
            case PGRES_POLLING_READING: events = POLLIN
            case PGRES_POLLING_WRITING: events = POLLOUT
            default: throw unsafe refusal(handle)
            }
        }
        throw unsafe refusal(handle)
    }

    /// What the server answered in place of a connection: `FATAL:  28P01`, or words if it did not answer.
    private static func refusal(_ handle: OpaquePointer) -> PostgresError {
        if unsafe PQconnectionNeedsPassword(handle) == 1 { return PostgresError(state: "28P01") }
        guard let words = unsafe PQerrorMessage(handle) else { return .lost }
        let match = unsafe String(cString: words).firstMatch(of: /:  ([0-9A-Z]{5})\s*$/)
        return PostgresError(state: match.map { String($0.1) } ?? "")
    }
}
