/// What became of a transaction, in the words of `pg_xact_status`.
///
/// Source: <https://www.postgresql.org/docs/15/functions-info.html#FUNCTIONS-PG-SNAPSHOT>
enum CommitFate: String {
    case committed, aborted
    case inProgress = "in progress"
    /// The server knows nothing of it: it is not the one that was asked to commit, or it was long ago.
    case unknown = ""
}
