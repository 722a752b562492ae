import GRDB

/// The tables, as numbered steps; a released step is never changed, a new one is appended.
///
/// Ids of persons, records, sources and kinds are small integers inside; the public ids (UUIDs) stand once, as 16
/// bytes. Tables of small rows are clustered by person, so that a person's record lies together, and the person's key
/// leads, so that the same tables can be spread over several machines.
///
/// Times are milliseconds since 1970 UTC where they are the archive's own, seconds where they are clinical.
enum Schema {
    /// All steps in order; the number of a step is its index plus 1.
    static let steps: [SchemaStep] =
        [first, second, third, fourth, fifth].map { SchemaStep(sql: $0) } + [sixth]
        + [seventh, eighth, ninth].map { SchemaStep(sql: $0) }

    /// The number of the newest step that this program knows.
    static var newest: Int { steps.count }

    /// Brings a database to the newest schema, one transaction per step (W15).
    ///
    /// - Throws: ``ArchiveError/newerSchema(found:known:)``.
    static func migrate(_ connection: Database) throws { try StepwiseSchema(steps: steps).migrate(connection) }

    static func version(_ connection: Database) throws -> Int { try StepwiseSchema.version(connection) }
}
