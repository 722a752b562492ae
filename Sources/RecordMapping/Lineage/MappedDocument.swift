import CCDA
import ClinicalRecord
import Findings
import MappingTables

/// A C-CDA document that can be mapped again with some of its leaves changed; it is parsed once.
struct MappedDocument: MappedOriginal {
    let bytes: [UInt8]
    let document: ClinicalDocument
    let site: Site
    let tables: Tables

    init(_ bytes: [UInt8], site: Site, tables: Tables) throws(DocumentError) {
        document = try ClinicalDocument(bytes)
        (self.bytes, self.site, self.tables) = (bytes, site, tables)
    }

    var leafCount: Int { document.leafCount }

    func path(ofLeaf index: Int32) -> String { document.place(ofLeaf: index).path }

    func place(ofLeaf index: Int32) -> Place { document.place(ofLeaf: index) }

    func resources(changing leaves: some Sequence<Int32>, by probe: LeafProbe) -> [ContributedResource] {
        map(document.respelled(leaves) { probe.respell($0) }, bytes)
    }

    func resourcesOfOtherBytes() -> [ContributedResource] { map(document, bytes + [0x0A]) }

    private func map(_ document: ClinicalDocument, _ bytes: [UInt8]) -> [ContributedResource] {
        let mapping = CCDAMapping(document, site: site, tables: tables)
        mapping.run(bytes)
        return mapping.register.contributed(at: mapping.documentTime)
    }
}
