import RecordStore

/// One sentence that holds for every archive, and the check of it.
package struct ArchiveLaw: Sendable, CustomStringConvertible {
    /// The sentence, with its rule in front.
    package let description: String
    private let body: @Sendable (any ArchiveBench) async throws -> Void

    init(_ description: String, _ body: @escaping @Sendable (any ArchiveBench) async throws -> Void) {
        self.description = description
        self.body = body
    }

    /// - Parameter bench: With an empty archive.
    /// - Throws: ``Breach`` if the law does not hold, or what the archive throws.
    package func check(_ bench: any ArchiveBench) async throws { try await body(bench) }

    /// All laws; a new engine passes every one.
    package static var all: [ArchiveLaw] {
        deliveryLaws + historyLaws + personLaws + linkLaws + verdictLaws + movingLaws + orderLaws + queryLaws + laneLaws
            + restatementLaws + partLaws + historyOfVerdictLaws + sequenceLaws + pastLaws + changeLaws + writingLaws
            + outboxLaws
    }
}

extension ArchiveLaw {
    /// A law about one archive that is open from the first to the last line; afterwards its check finds no fault.
    static func law(
        _ description: String,
        _ body: @escaping @Sendable (any Archive, any ArchiveBench) async throws -> Void
    ) -> ArchiveLaw {
        ArchiveLaw(description) { bench in
            let archive = try await bench.open()
            do {
                try await body(archive, bench)
                try expect(try await archive.check().faults, is: [], "the check finds no fault")
            } catch {
                await archive.close()
                throw error
            }
            await archive.close()
        }
    }
}
