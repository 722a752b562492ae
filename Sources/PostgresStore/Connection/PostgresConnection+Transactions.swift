extension PostgresConnection {
    /// Reads what one moment knew, whatever is written meanwhile.
    func reading<Value>(_ body: (PostgresConnection) throws -> Value) throws -> Value {
        try transaction("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY", body)
    }

    /// Writes everything or nothing.
    func writing<Value>(_ body: (PostgresConnection) throws -> Value) throws -> Value {
        try transaction("BEGIN ISOLATION LEVEL READ COMMITTED, READ WRITE", body)
    }

    private func transaction<Value>(
        _ begin: String,
        _ body: (PostgresConnection) throws -> Value
    ) throws -> Value {
        try send(begin, [], isKept: true)
        do {
            let value = try body(self)
            try send("COMMIT", [], isKept: true)
            _ = try wait()
            return value
        } catch {
            rollBack()
            throw error
        }
    }

    /// Ends a transaction, and tells a commit that was refused from one that was not answered.
    ///
    /// - Throws: ``UnsettledCommit`` if nobody knows what became of it.
    func commit<Outcome: Sendable>(_ outcome: Outcome) throws {
        // The number that the server gave to the transaction; none if nothing was written.
        let number =
            try SQLStatement(self, "SELECT pg_current_xact_id_if_assigned()::text")
            .first { $0.optionalText(0) } ?? nil
        do {
            try send("COMMIT", [], isKept: true)
            _ = try wait()
        } catch let error as PostgresError where error.endsConnection {
            guard let number else { throw error }
            throw UnsettledCommit(transaction: number, outcome: outcome)
        }
    }

    /// Undoes the transaction; what cannot be undone by word is undone by the server once the connection is gone.
    func rollBack() {
        guard !isLost else { return }
        // What was sent and not waited for may have failed: nobody asks any more.
        _ = try? wait()
        try? send("ROLLBACK", [], isKept: false)
        _ = try? wait()
    }

    /// From here to the end of the transaction, plans are made for the values asked for.
    func planForValues() throws { try send("SET LOCAL plan_cache_mode = force_custom_plan", [], isKept: true) }
}
