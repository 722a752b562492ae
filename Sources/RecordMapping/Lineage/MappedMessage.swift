import ClinicalRecord
import Findings
import HL7v2
import MappingTables

/// An HL7 v2 message that can be mapped again with some of its values changed.
struct MappedMessage: MappedOriginal {
    let message: Message
    let site: Site
    let tables: Tables

    init(_ bytes: [UInt8], site: Site, tables: Tables) throws(MessageError) {
        message = try Message(bytes)
        (self.site, self.tables) = (site, tables)
    }

    var leafCount: Int { message.leafCount }

    func path(ofLeaf index: Int32) -> String { message.place(ofLeaf: index).path }

    func place(ofLeaf index: Int32) -> Place {
        let place = message.place(ofLeaf: index)
        return Place(offset: place.offset, line: place.offset.map { message.line(ofByte: $0) }, path: place.path)
    }

    func resources(changing leaves: some Sequence<Int32>, by probe: LeafProbe) -> [ContributedResource] {
        let escape = message.separators.escape
        let bytes = message.respelled(leaves) { probe.respell($0, escape: escape) }
        guard let changed = try? Message(bytes) else { return [] }
        return Reading(changed, site: site, tables: tables).contributions.flatMap(\.allResources)
    }

    func resourcesOfOtherBytes() -> [ContributedResource] {
        resources(changing: EmptyCollection<Int32>(), by: .otherwise)
    }
}

extension Contribution {
    /// The patient, then everything else.
    var allResources: [ContributedResource] { [patient].compactMap { $0 } + resources }
}
