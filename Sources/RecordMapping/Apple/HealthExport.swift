package import MappingTables
package import XMLTree

/// What has to be known of a whole HealthKit export before its pieces can be mapped one by one; rules H1 to H7.
///
/// Source: <https://developer.apple.com/documentation/healthkit> and the document type that each export carries.
package struct HealthExport: Sendable {
    /// The root of such a document.
    package static let root = "HealthData"

    /// The configured name of whoever handed it in.
    let source: String
    let tables: Tables
    /// When it was made, as R4 spells it; `nil` if it does not tell.
    private(set) var exportTime: String?
    private(set) var birthDate = ""
    private(set) var sex = ""
    /// Hashes of the pressures that a correlation holds: they stand at top level once more (H5).
    private(set) var pressures: Set<Int> = []

    package init(source: String, tables: Tables) { (self.source, self.tables) = (source, tables) }

    /// Looks at a piece; every piece has to be looked at, in any order, before the first one is mapped.
    ///
    /// - Throws: ``XMLError`` with the line, if the piece is not well-formed.
    package mutating func survey(_ piece: XMLPiece) throws(XMLError) {
        let context = HealthPiece(try piece.tree(), of: self, at: .start)
        for child in context.tree.root.children {
            switch child.name {
            case "ExportDate": exportTime = HealthKitTime(context.text(child.attribute("value")))?.spelled
            case "Me":
                birthDate = context.text(child.attribute("HKCharacteristicTypeIdentifierDateOfBirth"))
                sex = context.text(child.attribute("HKCharacteristicTypeIdentifierBiologicalSex"))
            case "Correlation":
                let parts = HealthSample(child, context).pressures(context)
                for part in parts ?? [] { pressures.insert(part.key.hashValue) }
            default: break
            }
        }
    }

    /// Whether the export tells by itself whose it is.
    var isAttributed: Bool { HealthKitTime.isDay(birthDate) }

    /// The id of the person.
    ///
    /// An export has no number of its person. Birth date and sex keep two persons of one source apart; without a birth
    /// date each export is of a person of its own.
    package var subjectID: String {
        let key = isAttributed ? "\(birthDate)|\(sex)" : "export|\(exportTime ?? "")"
        return ResourceID.derive(source: source, kind: "Patient", key: "healthkit|\(key)")
    }
}
