import Findings
import XMLTree

/// Leaves that never become a value, wherever they stand.
extension ClinicalDocument {
    /// Why a leaf is no value.
    package enum Formality: Sendable {
        /// It chooses how the rest is read: class, mood and type codes, template ids, data types, reasons for absence.
        case structural
        /// It says nothing of its own: names of code systems, schema locations, realm codes.
        case redundant
    }

    /// Tells every such leaf, in the order of the document.
    package func forEachFormalLeaf(_ body: (Int32, Formality) -> Void) {
        let tree = element.tree
        let attributes = tree.names.map { Self.attributes[$0.hash] }
        let elements = tree.names.map { Self.elements[$0.hash] }
        tree.forEachLeaf { leaf, pair in
            if pair.attribute >= 0, let formality = attributes[Int(pair.attribute)] {
                body(leaf, formality)
            } else if pair.element >= 0, let formality = elements[Int(pair.element)] {
                body(leaf, formality)
            }
        }
    }

    /// By the hash of their names.
    private static let attributes = byHash(attributeNames)
    private static let elements = byHash(elementNames)

    private static func byHash(_ names: [String: Formality]) -> [UInt64: Formality] {
        Dictionary(uniqueKeysWithValues: names.map { (ByteHash.of($0.key), $0.value) })
    }

    private static let attributeNames: [String: Formality] = [
        "classCode": .structural, "moodCode": .structural, "typeCode": .structural, "determinerCode": .structural,
        "contextControlCode": .structural, "type": .structural, "nullFlavor": .structural, "operator": .structural,
        "institutionSpecified": .structural, "inclusive": .structural, "negationInd": .structural,
        "representation": .structural, "mediaType": .structural, "isCriterionInd": .structural,
        "qualifier": .structural, "partType": .structural, "independentInd": .structural, "encoding": .structural,
        "codeSystemName": .redundant, "inversionInd": .redundant, "contextConductionInd": .redundant,
        "schemaLocation": .redundant, "valueSet": .redundant, "valueSetVersion": .redundant, "space": .redundant,
        "assigningAuthorityName": .redundant, "displayable": .redundant, "isNotOrdered": .redundant,
        "inversion": .redundant, "version": .redundant,
    ]

    private static let elementNames: [String: Formality] = [
        "templateId": .structural, "realmCode": .redundant, "typeId": .redundant, "sequenceNumber": .redundant,
        "seperatableInd": .redundant, "separatableInd": .redundant, "semanticsCode": .redundant,
    ]
}
