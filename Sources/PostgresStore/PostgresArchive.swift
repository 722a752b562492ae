package import ClinicalRecord
package import RecordStore

/// The archive in a schema of a PostgreSQL database, for many gateways at a time.
///
/// Acknowledged means committed with `synchronous_commit=on` on a server that syncs (W01). One gateway writes at a time:
/// each group of writes takes the lane by an advisory lock that ends with its transaction, so that a gateway that dies
/// holds nobody up. Source: <https://www.postgresql.org/docs/15/explicit-locking.html#ADVISORY-LOCKS>
package final class PostgresArchive: Archive {
    let schema: String
    let readers: ReaderPool
    let writer: ConnectionQueue
    let lane: WriteLane<ArchiveWrite, ArchiveWrite.Answer>

    /// Opens an archive, or makes an empty one; returns after recovery, so that it may be served at once (W05).
    ///
    /// - Parameters:
    ///   - address: Of the database, which must exist.
    ///   - schema: Where its tables are.
    ///   - tables: What tables and site files say to merging; as for preparing contributions.
    ///   - weights: The table by which persons are matched; the same for the life of an archive.
    ///   - partitions: Into how many the tables of entries are split if they are made now.
    /// - Throws: ``ArchiveError`` if the database cannot be used, or its schema is a newer one.
    package init(
        _ address: PostgresAddress,
        schema: String = "chartway",
        tables: MergingTables = .none,
        weights: MatchWeights = MatchWeights(),
        partitions: Int = 16
    ) throws(ArchiveError) {
        let writer = ConnectionQueue(address, PostgresSession(schema: schema, purpose: .writing))
        do {
            try writer.waitPatiently { connection in
                let faults = try ServerSettings(connection).faults
                guard faults.isEmpty else { throw ArchiveError.failedCheck(faults) }
                let steps = Schema(partitions: partitions).steps
                try StepwiseSchema(name: schema, steps: steps).migrate(connection)
            }
        } catch {
            throw ArchiveError(error)
        }
        (self.writer, self.schema) = (writer, schema)
        readers = ReaderPool(address, schema: schema)
        let group = PostgresGroup(writer: writer, schema: schema, tables: tables, weights: weights)
        lane = WriteLane { await group.commit($0) }
    }

    /// Whether a database holds an archive, of whatever schema.
    package static func exists(at address: PostgresAddress, schema: String = "chartway") throws(ArchiveError) -> Bool {
        let queue = ConnectionQueue(address, PostgresSession(schema: schema, purpose: .reading))
        do { return try queue.waitPatiently { try StepwiseSchema.version($0, of: schema) } > 0 } catch {
            throw ArchiveError(error)
        }
    }

    package func close() async {
        await lane.close()
        await readers.close()
        await writer.close()
    }
}
