import ClinicalRecord
package import DocumentFetch
import Foundation
import JSONTree
package import RecordStore

/// The use case "Chartway fetches": documents of a configured system, received like any other delivery.
package struct Pull: Sendable {
    /// One fetched document and what became of it, or why it was not fetched.
    package enum Outcome: Sendable {
        case received([Receive.Receipt])
        case failed(address: String, FetchError)
    }

    private let settings: PullSettings
    private let source: FetchSource
    private let fetcher: Fetcher
    private let receive: Receive

    /// - Throws: A refusal that names the setting which cannot be used.
    package init(_ settings: PullSettings, fetcher: Fetcher, receive: Receive) throws(Refusal) {
        self.settings = settings
        self.fetcher = fetcher
        self.receive = receive
        source = try FetchSource(settings)
    }

    /// Fetches everything that the settings name, page by page.
    ///
    /// - Parameter report: Called for each document as it is settled.
    /// - Throws: Only what the archive throws; a document that cannot be fetched is reported and the rest goes on.
    package func callAsFunction(_ report: @Sendable (Outcome) -> Void) async throws(ArchiveError) {
        switch settings.kind {
        case .documents:
            for address in [settings.url] + settings.documents where !address.isEmpty {
                try await fetch(address, report)
            }
        case .fhir:
            let base = settings.url.hasSuffix("/") ? settings.url : settings.url + "/"
            for search in settings.searches.isEmpty ? ["Patient"] : settings.searches {
                try await pages(from: base + search, report) { page throws(ArchiveError) in
                    guard settings.everything else { return }
                    for id in Self.patients(in: page) {
                        try await pages(from: base + "Patient/\(id)/$everything", report) { _ in }
                    }
                }
            }
        }
    }

    /// A search result or a whole record, page after page.
    private func pages(
        from first: String,
        _ report: @Sendable (Outcome) -> Void,
        _ visit: (JSONTree) async throws(ArchiveError) -> Void
    ) async throws(ArchiveError) {
        var next: String? = first
        var seen: Set<String> = []
        // A server whose pages lead in a circle must not keep us for ever.
        while let address = next, seen.insert(address).inserted {
            guard let answer = try await fetch(address, report), let tree = try? JSONTree(answer.bytes) else { return }
            try await visit(tree)
            next = Self.nextPage(in: tree, of: answer.url)
        }
    }

    @discardableResult
    private func fetch(
        _ address: String,
        _ report: @Sendable (Outcome) -> Void
    ) async throws(ArchiveError) -> FetchAnswer? {
        let answer: FetchAnswer
        do throws(FetchError) {
            let accept = settings.kind == .fhir ? "application/fhir+json" : nil
            answer = try await fetcher.fetch(FetchRequest(FetchURL(address), accept: accept), from: source)
        } catch {
            report(.failed(address: Self.withoutQuery(address), error))
            return nil
        }
        let parcel = Parcel(name: Self.withoutQuery(address), source: settings.name, bytes: answer.bytes)
        report(.received(try await receive(parcel)))
        return answer
    }

    private static func nextPage(in tree: JSONTree, of page: FetchURL) -> String? {
        let link = tree.root["link"]?.elements.first { $0["relation"]?.string == "next" }
        guard let reference = link?["url"]?.string else { return nil }
        return try? page.resolving(reference).text
    }

    private static func patients(in tree: JSONTree) -> [String] {
        let entries = tree.root["entry"].map { Array($0.elements) } ?? []
        return entries.compactMap { entry in
            guard let resource = entry["resource"], resource["resourceType"]?.string == "Patient" else { return nil }
            return resource["id"]?.string
        }
    }

    /// Queries may hold names and numbers of patients; reports and stored names do not.
    private static func withoutQuery(_ address: String) -> String {
        address.split(separator: "?", maxSplits: 1).first.map(String.init) ?? address
    }
}
