/// New entries with their statements and everything they can be found by, on their way to the server.
struct EntryBatch {
    /// With more bytes of content a batch is sent; the server takes a message of a gigabyte at most.
    private static let most = 4 << 20

    var entries = RowBatch(
        "entry",
        [
            ("person", .int), ("id", .int), ("kind", .int), ("version", .int), ("starts", .int), ("ends", .int),
            ("keys", .blob), ("statements", .blob), ("conflicts", .text), ("uuid", .blob), ("hash", .int),
            ("json", .blob),
        ]
    )
    var statements = RowBatch(
        "statement",
        [
            ("person", .int), ("id", .int), ("entry", .int), ("resource", .blob), ("record", .blob), ("source", .int),
            ("delivery", .int), ("byte", .int), ("line", .int), ("path", .text), ("event", .text), ("hash", .int),
            ("json", .blob),
        ]
    )
    var resources = RowBatch("resource", [("id", .blob), ("person", .int), ("entry", .int)])
    var facts = RowBatch("fact", keepsKnown: true, [("person", .int), ("key", .int), ("entry", .int)])
    var tokens = RowBatch(
        "token",
        keepsKnown: true,
        [("person", .int), ("field", .int), ("value", .int), ("entry", .int)]
    )
    /// Bytes of content that wait.
    var size = 0

    var isFull: Bool { size > Self.most }

    mutating func send(_ connection: PostgresConnection) throws {
        try entries.send(connection)
        try statements.send(connection)
        try resources.send(connection)
        try facts.send(connection)
        try tokens.send(connection)
        size = 0
    }
}
