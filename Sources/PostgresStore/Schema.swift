/// The tables, as numbered steps; a released step is never changed, a new one is appended.
///
/// They are those of the SQLite archive, with three differences. What belongs to a person's entries is spread over
/// partitions by the hash of the person's key, which leads every key, so that the same tables can be spread over several
/// machines. Unique keys of such a table hold the person, so that contributed ids have a table of their own. Records are
/// named by their ids throughout: a key of their own would cost a question to the server for each.
///
/// Every whole number is a `bigint`, so that values need no types. Text compares byte by byte. Times are milliseconds
/// since 1970 UTC where they are the archive's own, seconds where they are clinical.
struct Schema {
    /// Into how many partitions tables of entries are split when they are made.
    let partitions: Int

    /// All steps in order; the number of a step is its index plus 1.
    var steps: [SchemaStep] { [first, Self.second, Self.third, Self.fourth].map { SchemaStep(sql: $0) } }

    /// The number of the newest step that this program knows.
    static var newest: Int { Schema(partitions: 1).steps.count }

    /// The statements that make the partitions of a table.
    func split(_ table: String) -> String {
        (0..<partitions)
            .map { number in
                """
                CREATE TABLE \(table)_\(number) PARTITION OF \(table)
                    FOR VALUES WITH (MODULUS \(partitions), REMAINDER \(number));

                """
            }
            .joined()
    }
}
