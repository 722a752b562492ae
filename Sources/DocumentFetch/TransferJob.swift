/// One attempt, and the continuation that waits for its outcome.
struct TransferJob: Sendable {
    let request: FetchRequest
    let source: FetchSource
    /// What is sent; `nil` if something is asked for.
    var post: PostRequest?
    /// A letter that is handed to a mail server; `nil` for everything else.
    var mail: MailRequest?
    let finished: @Sendable (Result<FetchAnswer, FetchError>) -> Void
}
