import ClinicalRecord
import FHIRR4
import Findings
import XMLTree

/// One piece of an export while it is mapped.
final class HealthPiece {
    let tree: XMLTree
    let ledger: Ledger
    let export: HealthExport
    let subjectID: String
    private let origin: HealthPieceOrigin
    private(set) var patient: ContributedResource?
    private(set) var resources: [ContributedResource] = []
    private var known: [String: Int] = [:]
    /// By source and spelling; no reference where the spelling says nothing.
    var devices: [[String]: Reference?] = [:]

    init(_ tree: XMLTree, of export: HealthExport, at origin: HealthPieceOrigin) {
        (self.tree, self.export, self.origin) = (tree, export, origin)
        ledger = Ledger(tree)
        subjectID = export.subjectID
    }

    /// Whom it is about.
    var subject: Reference { Reference("Patient/\(subjectID)") }

    /// The text of a leaf that goes into a resource or its id; empty if nothing was sent.
    func text(_ leaf: Leaf) -> String { ledger.use(leaf) ?? "" }

    /// A moment; what is none is given up.
    func time(_ leaf: Leaf) -> HealthKitTime? { ledger.use(leaf, as: HealthKitTime.init, else: .timeInvalid) }

    func id(_ kind: String, _ key: String) -> String {
        ResourceID.derive(source: export.source, kind: kind, key: "\(subjectID)|\(key)")
    }

    /// Where an element stands in the export.
    func place(_ element: XMLElement, offset: Int? = nil) -> Place { origin.place(element.place, offset: offset) }

    func describe(_ patient: Patient, at element: XMLElement) {
        self.patient = ContributedResource(
            kind: Patient.kind,
            id: subjectID,
            json: patient.json(),
            place: place(element),
            eventTime: export.exportTime
        )
    }

    /// Files a resource; of two with one id the later one counts, and if they differ that is a finding.
    func add<Resource: FHIRResource>(_ resource: Resource, _ id: String, at element: XMLElement, dated: Bool = false) {
        var resource = resource
        resource.id = id
        let filed = ContributedResource(
            kind: Resource.kind,
            id: id,
            json: resource.json(),
            place: place(element),
            eventTime: dated ? export.exportTime : nil
        )
        if let index = known[id] {
            guard resources[index].json != filed.json else { return }
            ledger.note(.note, .idRepeated, at: element.place)
            resources[index] = filed
        } else {
            known[id] = resources.count
            resources.append(filed)
        }
    }

    /// Closes the account; places become those of the export.
    func reading() -> Reading {
        let (findings, count, unmapped) = ledger.close()
        let contribution = Contribution(
            source: export.source,
            subjectID: subjectID,
            patient: patient,
            resources: resources
        )
        var reading = Reading(
            format: .appleHealth,
            documentID: nil,
            contributions: [contribution],
            findings: findings.map { Finding($0.severity, $0.code, at: origin.place($0.place)) },
            ledger: count,
            unmapped: unmapped.map { origin.place($0) }
        )
        reading.unknownCodes = ledger.unknownCodes
        return reading
    }
}
