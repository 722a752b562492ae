// Made by scripts/make-tables; change the tables, not this file.
// swift-format-ignore-file

/// The tables of this build, as they stand under `mappings`.
enum Embedded {
    /// Every table, in the order of their paths.
    static let files: [TableFile] = [apple, cda, displays, oids, units, v2, vaccines].flatMap { $0 }
}
