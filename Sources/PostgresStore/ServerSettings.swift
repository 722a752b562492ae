import RecordStore

/// What a server says of itself, as far as keeping records depends on it.
struct ServerSettings: CustomStringConvertible {
    private let version: String
    private let encoding: String
    private let syncs: String
    private let writesFullPages: String
    private let checksums: String

    init(_ connection: PostgresConnection) throws {
        let settings = try SQLStatement(
            connection,
            """
            SELECT current_setting('server_version'), current_setting('server_encoding'), current_setting('fsync'),
                current_setting('full_page_writes'), current_setting('data_checksums')
            """
        )
        .first { row in (0..<5).map { row.text($0) } }
        guard let settings else { throw PostgresError.lost }
        (version, encoding, syncs) = (settings[0], settings[1], settings[2])
        (writesFullPages, checksums) = (settings[3], settings[4])
    }

    /// What stands against acknowledging writes on it (W01); empty if nothing does.
    var faults: [String] {
        var faults: [String] = []
        if syncs != "on" { faults.append("the server runs with fsync=off") }
        if writesFullPages != "on" { faults.append("the server runs with full_page_writes=off") }
        if encoding != "UTF8" { faults.append("the database is not encoded in UTF8") }
        return faults
    }

    /// For the doctor.
    var description: String { "PostgreSQL \(version)" + (checksums == "on" ? "" : " without page checksums") }
}
