import ClinicalRecord
package import RecordStore

/// All that an archive says about people, without when and in which delivery it came to know.
package struct ArchivePicture: Sendable, Hashable {
    /// One line per person, record, entry and question.
    package let lines: [String]

    package init(_ archive: any Archive) async throws {
        var lines: [String] = []
        for recorded in try await archive.people(matching: "", limit: 10_000) {
            let person = recorded.person
            lines.append("person \(String(decoding: person.json, as: UTF8.self)) \(person.conflicts)")
            for source in person.sources {
                let said = source.patient.map { String(decoding: $0.json, as: UTF8.self) } ?? "-"
                let state = "\(source.isRetired ? "retired" : "in use") \(source.lastCare ?? "-")"
                lines.append("  record \(source.source) \(source.recordID) \(state) \(said)")
            }
            for entry in try await archive.record(of: person.id)?.entries ?? [] {
                let sources = entry.sources.map { "\($0.resource.id) of \($0.recordID ?? "-")" }
                lines.append("  entry \(String(decoding: entry.json, as: UTF8.self)) \(entry.conflicts) \(sources)")
            }
            let links = recorded.links.filter { $0.until == nil }
            lines += links.map { "  link \($0.link) \($0.explanation?.text ?? "-")" }.sorted()
        }
        for kind in ["Practitioner", "PractitionerRole", "Organization", "Location"] {
            var query = EntryQuery(of: nil, kinds: [kind])
            query.limit = 10_000
            let found = try await archive.entries(query).entries
            lines += found.map { "directory \(String(decoding: $0.entry.json, as: UTF8.self))" }.sorted()
        }
        var pairs: [String] = []
        for review in try await archive.reviews(limit: 10_000) {
            // Of several questions about two persons the oldest is asked; about which two is the same in any order.
            let other = try await archive.person(review.candidateID)?.person.id ?? "-"
            pairs.append("asked \([review.personID, other].sorted())")
        }
        lines += pairs.sorted()
        self.lines = lines
    }

    /// Without the evidence: who is who and what is known of them.
    package var decided: ArchivePicture {
        ArchivePicture(lines: lines.filter { !$0.hasPrefix("  link ") && !$0.hasPrefix("asked ") })
    }

    private init(lines: [String]) { self.lines = lines }

    /// The first lines in which two differ.
    package func difference(from other: ArchivePicture) -> String {
        let mine = lines.filter { !other.lines.contains($0) }.prefix(4)
        let theirs = other.lines.filter { !lines.contains($0) }.prefix(4)
        return (mine.map { "- \($0)" } + theirs.map { "+ \($0)" }).joined(separator: "\n")
    }
}
