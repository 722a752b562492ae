package import ClinicalRecord
import Foundation
import JSONTree
package import RecordStore

/// The use case "show me the document itself": files inside the record, and the deliveries it was made from.
///
/// A delivery is given to the person whose record it is, if it speaks of nobody else: for everybody else it might say
/// what is kept back from them.
package struct OpenDocument: Sendable {
    /// A delivery that can be taken away as it arrived.
    package struct Original: Sendable, Hashable {
        package let number: Int64
        /// What people call its source.
        package let source: String
        package let receivedAt: Timestamp
        package let format: DeliveryFormat
        /// In bytes.
        package let size: Int
    }

    private let archive: any Archive
    private let sites: SiteDirectory
    private let view: ViewRecord

    package init(archive: any Archive, sites: SiteDirectory, view: ViewRecord) {
        (self.archive, self.sites, self.view) = (archive, sites, view)
    }

    /// The record with its documents, those of them that have a file here, and the originals.
    package func list(
        _ handle: String,
        by user: User
    ) async throws(Refusal) -> (record: ViewedRecord, files: Set<String>, originals: [Original]) {
        let record = try await view(handle, .documents, by: user)
        let files = record.record.entries.filter { Self.attachment($0) != nil }.map(\.id)
        return (record, Set(files), try await originals(of: record))
    }

    /// The file of a document, by the key of its line.
    ///
    /// - Throws: ``Refusal/Kind/notFound`` if there is none that the user may see.
    package func file(_ handle: String, _ key: String, by user: User) async throws(Refusal) -> ViewedFile {
        let record = try await view(handle, .documents, by: user)
        guard let entry = record.record.entries.first(where: { LineKey.of($0.id) == key }),
            let attachment = Self.attachment(entry), let bytes = try await bytes(attachment, record)
        else { throw Refusal(ArchiveError.notFound) }
        return ViewedFile(stem: "document-\(key.prefix(6))", bytes: bytes)
    }

    /// A delivery as it arrived, by its number.
    ///
    /// - Throws: ``Refusal/Kind/notFound`` if it is not one of ``list(_:by:)``.
    package func original(_ handle: String, _ number: Int64, by user: User) async throws(Refusal) -> ViewedFile {
        let record = try await view(handle, .documents, by: user)
        guard try await originals(of: record).contains(where: { $0.number == number }),
            let bytes = try await reading({ () async throws(ArchiveError) in
                try await record.records.original(number)
            })
        else { throw Refusal(ArchiveError.notFound) }
        return ViewedFile(stem: "original-\(number)", bytes: bytes)
    }

    /// Newest first.
    private func originals(of viewed: ViewedRecord) async throws(Refusal) -> [Original] {
        guard viewed.isOwn else { return [] }
        return try await reading { () async throws(ArchiveError) in
            let whole = try await viewed.records.record(of: viewed.personID)
            let numbers = whole.entries.flatMap { $0.sources.map(\.delivery) }
            let own = whole.person?.sources.map(\.delivery) ?? []
            let arrivals = try await viewed.records.arrivals(of: Set(numbers + own))
            // What is written here is kept as a delivery too, but nobody sent it.
            let sent = arrivals.values.filter { $0.source != Contribution.ownSource }
            return sent.filter { $0.report.persons.count == 1 }
                .map { line in
                    Original(
                        number: line.report.delivery,
                        source: sites.title(of: line.source),
                        receivedAt: line.receivedAt,
                        format: line.format,
                        size: line.size
                    )
                }
                .sorted { ($1.receivedAt, $1.number) < ($0.receivedAt, $0.number) }
        }
    }

    /// The first content of a document that is here: its bytes, or the reference to them.
    private static func attachment(_ entry: Entry) -> JSONTree? {
        guard entry.kind == "DocumentReference", let tree = try? JSONTree(entry.json) else { return nil }
        let attachment = tree.root["content"]?.elements.first { _ in true }?["attachment"]
        let isHere = attachment?["data"] != nil || attachment?["url"]?.string?.hasPrefix("Binary/") ?? false
        return isHere ? tree : nil
    }

    private func bytes(_ tree: JSONTree, _ viewed: ViewedRecord) async throws(Refusal) -> [UInt8]? {
        let attachment = tree.root["content"]?.elements.first { _ in true }?["attachment"]
        if let data = attachment?["data"]?.string { return Self.decode(data) }
        guard let id = attachment?["url"]?.string?.dropFirst("Binary/".count) else { return nil }
        let binary = try await reading { () async throws(ArchiveError) in
            try await viewed.records.entry(kind: "Binary", id: String(id))
        }
        guard let json = binary?.entry.json, let data = (try? JSONTree(json))?.root["data"]?.string else { return nil }
        return Self.decode(data)
    }

    private static func decode(_ base64: String) -> [UInt8]? {
        Data(base64Encoded: base64, options: .ignoreUnknownCharacters).map { Array($0) }
    }

    private func reading<Value>(_ body: () async throws(ArchiveError) -> Value) async throws(Refusal) -> Value {
        do throws(ArchiveError) { return try await body() } catch { throw Refusal(error) }
    }
}
