import ClinicalRecord
import Findings
import XMLTree

/// One sample of a phone's export that can be mapped again with some of its values changed.
struct MappedHealthPiece: MappedOriginal {
    let tree: XMLTree
    let export: HealthExport
    let origin: HealthPieceOrigin

    var leafCount: Int { tree.leafCount }

    func path(ofLeaf index: Int32) -> String { place(ofLeaf: index).path }

    func place(ofLeaf index: Int32) -> Place { origin.place(tree.place(ofLeaf: index)) }

    func resources(changing leaves: some Sequence<Int32>, by probe: LeafProbe) -> [ContributedResource] {
        let changed = tree.respelled(leaves) { probe.respell($0) }
        let reading = HealthExportReader.map(changed, of: export, at: origin).reading()
        return reading.contributions.flatMap(\.allResources)
    }

    func resourcesOfOtherBytes() -> [ContributedResource] {
        resources(changing: EmptyCollection<Int32>(), by: .otherwise)
    }
}
