import ClinicalRecord
import Findings
package import MappingTables
import XMLTree

/// Finds the sample of an export that a resource was made of, in two passes over the export, and traces it there.
package struct HealthExportLineage {
    private let kind: String
    private let id: String
    private let asked: String?
    private var export: HealthExport
    private var pieces = XMLPieces(root: HealthExport.root)
    private var counts: [String: Int] = [:]

    package init(kind: String, id: String, source: String, tables: Tables, element asked: String?) {
        (self.kind, self.id, self.asked) = (kind, id, asked)
        export = HealthExport(source: source, tables: tables)
    }

    /// The first pass: every byte in order; `isComplete` with the last ones.
    package mutating func survey(_ bytes: [UInt8], isComplete: Bool) {
        pieces.add(bytes)
        while let piece = try? pieces.next(isComplete: isComplete) { try? export.survey(piece) }
        if isComplete { pieces = XMLPieces(root: HealthExport.root) }
    }

    /// The second pass, the same way.
    ///
    /// - Returns: The lineage, as soon as the sample has come by.
    package mutating func search(_ bytes: [UInt8], isComplete: Bool) -> ResourceLineage? {
        pieces.add(bytes)
        while let piece = try? pieces.next(isComplete: isComplete), let tree = try? piece.tree() {
            let origin = HealthPieceOrigin(line: piece.line, counts: counts)
            let original = MappedHealthPiece(tree: tree, export: export, origin: origin)
            if original.holds(kind, id) { return trace(in: piece, from: origin) }
            for child in tree.root.children { counts[child.name, default: 0] += 1 }
        }
        return nil
    }

    /// Goes through a piece sample by sample.
    private func trace(in piece: XMLPiece, from origin: HealthPieceOrigin) -> ResourceLineage? {
        var (origin, found) = (origin, ResourceLineage?.none)
        try? XMLPieces.each(of: piece.document, root: HealthExport.root, size: 1) { part throws(XMLError) in
            let tree = try part.tree()
            origin.line = piece.line + part.line - 1
            let original = MappedHealthPiece(tree: tree, export: export, origin: origin)
            if original.holds(kind, id) {
                found = ResourceLineage.trace(kind: kind, id: id, in: original, asked)
            }
            for child in tree.root.children { origin.counts[child.name, default: 0] += 1 }
        }
        return found
    }
}

extension MappedHealthPiece {
    /// Whether a resource is made of the piece.
    fileprivate func holds(_ kind: String, _ id: String) -> Bool {
        resourcesOfOtherBytes().contains { $0.kind == kind && $0.id == id }
    }
}
