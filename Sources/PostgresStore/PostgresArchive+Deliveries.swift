package import RecordStore

extension PostgresArchive {
    package func deliveries(_ query: DeliveryQuery) async throws(ArchiveError) -> [DeliveryLine] {
        try await read { try DeliveryRows($0).lines(query) }
    }

    package func deliveries(hashed sha256: [UInt8]) async throws(ArchiveError) -> [DeliveryLine] {
        try await read { try DeliveryRows($0).lines(hashed: sha256) }
    }

    package func delivery(_ id: Int64) async throws(ArchiveError) -> RecordedDelivery? {
        try await read { try DeliveryRows($0).delivery(id) }
    }

    package func originalPart(_ ordinal: Int, of delivery: Int64) async throws(ArchiveError) -> [UInt8]? {
        try await read { try PartRows($0).part(ordinal, of: delivery) }
    }

    package func findings(_ query: FindingQuery) async throws(ArchiveError) -> [RecordedFinding] {
        try await read { try DeliveryRows($0).findings(query) }
    }
}
