import GRDB

/// How every connection is set up.
enum SQLiteSettings {
    /// Bytes per page, fixed when the file is made: about seven resources of a kilobyte fill a page of 8 KiB to nine
    /// tenths, three of them one of 4 KiB to three quarters only.
    private static let pageSize = 8192

    /// Pages that the write-ahead log may hold before they are written back: 32 MiB.
    ///
    /// Pages of indexes that are hit at random are written back once instead of after every group.
    private static let checkpointPages = 4096

    static func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.maximumReaderCount = 8
        configuration.label = "archive"
        configuration.prepareDatabase { try prepare($0) }
        return configuration
    }

    /// What has to hold on every connection; to be called again on the writer after it was switched to WAL, since GRDB
    /// lowers `synchronous` then.
    static func prepare(_ connection: Database) throws {
        try connection.execute(
            sql: """
                PRAGMA page_size = \(pageSize);
                PRAGMA synchronous = FULL;
                PRAGMA temp_store = MEMORY;
                PRAGMA cache_size = -65536;
                PRAGMA mmap_size = 1073741824;
                PRAGMA wal_autocheckpoint = \(checkpointPages);
                PRAGMA journal_size_limit = 67108864;
                """
        )
    }
}
