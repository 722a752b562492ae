/// One attempt, and the continuation that waits for its outcome.
struct TransferJob: Sendable {
    let request: FetchRequest
    let source: FetchSource
    let finished: @Sendable (Result<FetchAnswer, FetchError>) -> Void
}
