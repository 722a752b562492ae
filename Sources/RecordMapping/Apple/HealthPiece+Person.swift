import FHIRR4
import Findings
import MappingTables
import XMLTree

extension HealthPiece {
    private static let characteristic = "HKCharacteristicTypeIdentifier"

    /// `Me`: birth date and sex are the person's, blood group and the like are observations.
    ///
    /// It has no name and never matches anybody (H2).
    func person(_ element: XMLElement) {
        var patient = Patient(id: subjectID)
        if !export.isAttributed { ledger.note(.warning, .idMissing, at: element.place) }
        for (name, leaf) in element.attributes {
            switch name {
            case Self.characteristic + "DateOfBirth":
                let day = ledger.use(leaf, as: { HealthKitTime.isDay($0) ? $0 : nil }, else: .timeInvalid)
                patient.birthDate = day.map { Primitive($0) }
            case Self.characteristic + "BiologicalSex": patient.gender = sex(leaf)
            default: trait(name, leaf, element)
            }
        }
        describe(patient, at: element)
    }

    private func sex(_ leaf: Leaf) -> Primitive? {
        let code = text(leaf)
        // Who has not said it has said nothing.
        guard !code.hasSuffix("NotSet") else { return nil }
        guard let known = export.tables.translate(code, by: .appleSex) else {
            ledger.refuse(unknown: leaf, in: TableName.appleSex.path)
            return nil
        }
        return Primitive(known.code)
    }

    private func trait(_ name: String, _ leaf: Leaf, _ element: XMLElement) {
        guard let value = coded(leaf), value.text?.hasSuffix("NotSet") == false else { return }
        var observation = Observation(status: "final", code: concept(name))
        (observation.subject, observation.performer) = (subject, [subject])
        observation.value = .concept(value)
        add(observation, id(Observation.kind, "trait|\(name)"), at: element, dated: true)
    }

    /// `ClinicalRecord`: that a hospital's record was fetched, and the file beside the export that holds it.
    func clinicalRecord(_ element: XMLElement) {
        var document = DocumentReference(status: "current")
        let leaf = { (name: XMLName) in element.attribute(name) }
        let (identifier, path) = (text(leaf("identifier")), text(leaf("resourceFilePath")))
        document.type = coded(leaf("type"))
        document.subject = subject
        if !identifier.isEmpty { document.identifier = [Identifier(value: Primitive(identifier))] }
        let time = time(leaf("receivedDate"))
        document.date = time.map { Primitive($0.spelled) }
        let sender = text(leaf("sourceName"))
        if !sender.isEmpty { document.custodian = Reference(display: sender) }
        document.description = ledger.use(leaf("displayName"))
        let file = Attachment(contentType: "application/fhir+json", url: path.isEmpty ? nil : path)
        document.content = [DocumentReference.Content(attachment: file)]
        document.extensions = rest(element)
        add(document, id(DocumentReference.kind, "\(sender)|\(identifier)|\(path)"), at: element)
    }
}
