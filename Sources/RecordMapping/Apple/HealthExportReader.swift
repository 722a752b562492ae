import Findings
package import XMLTree

/// Opens an export piece by piece, in the order of the export; it keeps counts and nothing of what it read.
package struct HealthExportReader {
    /// A piece with all that has to be known of those before it; such pieces can be mapped beside one another.
    package struct Opened: Sendable {
        fileprivate let tree: XMLTree
        fileprivate let export: HealthExport
        fileprivate let origin: HealthPieceOrigin

        /// What the piece says.
        package func reading() -> Reading { HealthExportReader.map(tree, of: export, at: origin).reading() }
    }

    private let export: HealthExport
    private var counts: [String: Int] = [:]

    /// - Parameter export: Has surveyed every piece.
    package init(_ export: HealthExport) { self.export = export }

    /// The next piece.
    ///
    /// - Throws: ``XMLError`` with the line in the export, if the piece is not well-formed.
    package mutating func open(_ piece: XMLPiece) throws(XMLError) -> Opened {
        let tree = try piece.tree()
        let origin = HealthPieceOrigin(line: piece.line, counts: counts)
        for child in tree.root.children { counts[child.name, default: 0] += 1 }
        return Opened(tree: tree, export: export, origin: origin)
    }

    /// - Returns: the piece, mapped, with its account still open.
    static func map(_ tree: XMLTree, of export: HealthExport, at origin: HealthPieceOrigin) -> HealthPiece {
        let piece = HealthPiece(tree, of: export, at: origin)
        piece.ledger.mark(tree.root.attributeLeaves, .structural)
        for child in tree.root.children {
            switch child.name {
            case "ExportDate": piece.ledger.mark(child.attributeLeaves, .structural)
            case "Me": piece.person(child)
            case "Record": piece.record(child)
            case "Correlation": piece.correlation(child)
            case "Workout": piece.workout(child)
            case "ActivitySummary": piece.summary(child)
            case "ClinicalRecord": piece.clinicalRecord(child)
            case "Audiogram": piece.other(child)
            default: break
            }
        }
        return piece
    }
}
