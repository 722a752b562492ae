/// Fetches documents over http, https, files and sftp, under the rules of their source.
///
/// Redirects and retries are decided by ``RedirectDecision`` and ``RetryDecision``; each attempt checks the origin, the
/// address that was resolved, the times and the sizes again.
package final class Fetcher: Sendable {
    private let loop: TransferLoop

    /// Starts the one thread that all transfers of this fetcher share.
    package init() throws(FetchError) { loop = try TransferLoop() }

    deinit { loop.close() }

    /// One document, after redirects and retries.
    ///
    /// - Returns: The document, or ``FetchAnswer/isUnchanged`` if the request named the copy at hand.
    /// - Throws: What the last attempt ran into; waiting ends early when the task is cancelled.
    package func fetch(_ request: FetchRequest, from source: FetchSource) async throws(FetchError) -> FetchAnswer {
        var retry = RetryDecision(limits: source.limits)
        while true {
            let error: FetchError
            var retryAfter: String?
            do throws(FetchError) {
                let answer = try await follow(request, from: source)
                guard let refusal = Self.refusal(of: answer) else { return answer }
                error = refusal
                retryAfter = answer.headers["retry-after"]
            } catch let thrown {
                error = thrown
            }
            guard let delay = retry.delay(after: error, retryAfter: retryAfter) else { throw error }
            do { try await Task.sleep(for: .seconds(delay)) } catch { throw FetchError(.closed) }
        }
    }

    /// Sends something, once: no redirect is followed and nothing is tried again, so that nobody gets it twice or
    /// elsewhere (U03).
    ///
    /// - Returns: The answer, whatever its status.
    /// - Throws: ``FetchError/Code/notAllowed`` if the source does not allow the address, or what the attempt ran into.
    package func post(_ request: PostRequest, to source: FetchSource) async throws(FetchError) -> FetchAnswer {
        guard source.permits(request.url) else { throw FetchError(.notAllowed) }
        let outcome = await withCheckedContinuation { continuation in
            var job = TransferJob(request: FetchRequest(request.url), source: source) {
                continuation.resume(returning: $0)
            }
            job.post = request
            loop.submit(job)
        }
        return try outcome.get()
    }

    /// Hands a letter to a mail server, once.
    ///
    /// - Throws: ``FetchError/Code/notAllowed`` if the source does not allow the server, or what the attempt ran into, with
    ///   the server's last word if it had one.
    package func mail(_ mail: MailRequest, to source: FetchSource) async throws(FetchError) {
        guard source.permits(mail.server) else { throw FetchError(.notAllowed) }
        let outcome = await withCheckedContinuation { continuation in
            var job = TransferJob(request: FetchRequest(mail.server), source: source) {
                continuation.resume(returning: $0)
            }
            job.mail = mail
            loop.submit(job)
        }
        _ = try outcome.get()
    }

    private func follow(_ request: FetchRequest, from source: FetchSource) async throws(FetchError) -> FetchAnswer {
        var redirect = RedirectDecision(source: source)
        var request = request
        guard source.permits(request.url) else { throw FetchError(.notAllowed) }
        while true {
            let answer = try await attempt(request, from: source)
            guard let target = try redirect.next(after: answer) else { return answer }
            request.url = target
        }
    }

    private func attempt(_ request: FetchRequest, from source: FetchSource) async throws(FetchError) -> FetchAnswer {
        let outcome = await withCheckedContinuation { continuation in
            loop.submit(TransferJob(request: request, source: source) { continuation.resume(returning: $0) })
        }
        return try outcome.get()
    }

    private static func refusal(of answer: FetchAnswer) -> FetchError? {
        switch answer.status {
        case 200..<300, 304: nil
        case 401, 403: FetchError(.forbidden, status: answer.status)
        case 404, 410: FetchError(.notFound, status: answer.status)
        default: FetchError(.refused, status: answer.status)
        }
    }
}
