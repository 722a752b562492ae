import GRDB

/// One step from a schema to the next.
struct SchemaStep: Sendable {
    let sql: String
    /// What SQL cannot say, in the same transaction.
    ///
    /// It reads columns that are there at its step, and nothing by the readers of today's schema.
    var work: @Sendable (Database) throws -> Void = { _ in }
}
