import ClinicalRecord
import JSONTree
import RecordStore

/// A person as an R4 Person: who they are by all sources, and each source's Patient with how sure it is.
///
/// `assurance` is that of the strongest assertion that joins a record to another one: `level4` for an operator's word
/// and a shared identifier, `level3` for a sender's word and for a score of at least 20 bits (odds of a million to 1),
/// `level2` for a lower one. A record that is alone has none.
///
/// Source: <https://hl7.org/fhir/R4/person.html>
struct PersonResource {
    private let recorded: RecordedPerson

    init(_ recorded: RecordedPerson) { self.recorded = recorded }

    /// When the person or what joins the records last changed.
    var updatedAt: Timestamp {
        let times = recorded.links.flatMap { [$0.since, $0.until].compactMap { $0 } } + [recorded.updatedAt]
        return times.max { $0.milliseconds < $1.milliseconds } ?? recorded.updatedAt
    }

    var json: [UInt8] {
        let patient = try? JSONTree(recorded.person.json)
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "Person")
            json.member("id", recorded.person.id)
            for name in ["identifier", "name", "telecom", "gender", "birthDate", "address"] {
                guard let value = patient?.root[member: name] else { continue }
                json.member(named: name) { $0.raw(value.bytes) }
            }
            json.member("active", boolean: true)
            json.member("link", recorded.person.sources) { source, json in
                json.object { json in
                    json.member("target") { $0.object { $0.member("reference", "Patient/\(source.recordID)") } }
                    json.member("assurance", assurance(of: source.recordID))
                }
            }
        }
        return json.bytes
    }

    private func assurance(of recordID: String) -> String? {
        let members = Set(recorded.person.sources.map(\.recordID))
        let levels = recorded.links.compactMap { link -> Int? in
            let pair = [link.link.first, link.link.second]
            guard link.until == nil, pair.contains(recordID), members.isSuperset(of: pair) else { return nil }
            return Self.level(link)
        }
        return levels.max().map { "level\($0)" }
    }

    private static func level(_ link: RecordedLink) -> Int? {
        switch link.link.basis {
        case .human, .identifier: 4
        case .replaces, .sameAs: 3
        case .score: (link.explanation?.total ?? 0) >= 20 ? 3 : 2
        case .apart, .parted: nil
        }
    }
}
