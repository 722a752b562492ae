/// A commit whose answer did not come: it may be there or not.
struct UnsettledCommit<Outcome: Sendable>: Error {
    /// The number that the server gave to the transaction.
    let transaction: String
    /// What came of it, if it is there.
    let outcome: Outcome

    /// Asks the server what became of it.
    func fate(on connection: PostgresConnection) throws -> CommitFate {
        do {
            let text = try SQLStatement(connection, "SELECT pg_xact_status($1::text::xid8)")
                .first(.text(transaction)) { $0.text(0) }
            return CommitFate(rawValue: text ?? "") ?? .unknown
        } catch let error as PostgresError where error.state == "22023" {
            // The numbers of this server do not reach that far yet.
            return .unknown
        }
    }
}
