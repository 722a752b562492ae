import ClinicalRecord
import Findings
import HL7v2
import JSONTree
import MappingTables

/// Finds what messages do not say of a record, by reading them as any receiver would.
///
/// What a mapping forgets, or says in words that nobody understands, is found like what v2 has no place for.
struct UnsaidElements {
    private let writing: MessageWriting
    /// By entry: the elements that some statement of it has lost; no entry, no statement.
    private var lost: [String: Set<String>] = [:]

    init(_ writing: MessageWriting) { self.writing = writing }

    /// Reads a message and compares each resource with what the message was made of.
    mutating func compare(_ message: WrittenMessage, readBackFrom bytes: [UInt8]) {
        let site = Site(named: "chartway")
        guard let reading = try? Reading(hl7v2: bytes, site: site, tables: writing.tables) else { return }
        let found = reading.contributions.flatMap { [$0.patient].compactMap(\.self) + $0.resources }
        for statement in message.statements {
            let back = found.first { $0.kind == statement.kind && $0.place.path == statement.path }
            let elements = missing(statement.id, in: back?.json)
            // Of several statements of one thing each says a part.
            lost[statement.id] = lost[statement.id].map { $0.intersection(elements) } ?? elements
        }
    }

    /// One finding for each resource and element that nobody reads back, in the order of the record.
    func findings() -> [Finding] {
        var list = writing.person.map { findings("Patient", $0.id) } ?? []
        for entry in writing.entries where !Self.envelopes.contains(entry.kind) {
            list += findings(entry.kind, entry.id)
        }
        return list
    }

    /// Who sent what in which message is not part of the record of a person.
    private static let envelopes: Set<String> = ["MessageHeader", "Provenance"]

    private func findings(_ kind: String, _ id: String) -> [Finding] {
        guard let elements = lost[id] else {
            return [Finding(.warning, .resourceUnsaid, at: Place(path: "\(kind)/\(id)"))]
        }
        return elements.sorted().map { Finding(.warning, .elementUnsaid, at: Place(path: "\(kind)/\(id).\($0)")) }
    }

    private func missing(_ id: String, in back: [UInt8]?) -> Set<String> {
        let json = writing.person.flatMap { $0.id == id ? $0.json : nil } ?? writing.entries.first { $0.id == id }?.json
        guard let json, let sent = try? JSONTree(json) else { return [] }
        let found = back.flatMap { try? JSONTree($0) }.map { ElementLeaves($0.root).counts } ?? [:]
        let said = ElementLeaves(sent.root).counts
        return Set(
            said.filter { element, leaves in
                leaves.contains { found[element]?[$0.key] ?? 0 < $0.value }
            }.keys
        )
    }
}
