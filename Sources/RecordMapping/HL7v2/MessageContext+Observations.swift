import FHIRR4
import Findings
import HL7v2
import MappingTables

extension MessageContext {
    /// Remembers an observation for orders that follow from it (C33).
    func remember(_ observation: Observation, _ obx: OBX, _ reference: Reference) {
        guard hasParents else { return }
        let code = observation.code.coding.first?.code ?? observation.code.text ?? ""
        let sub = text(obx.subID) ?? ""
        known["\(code)\u{1F}\(sub)"] = reference
    }

    /// Files the document that an observation encloses where no report is there to hold it.
    func attach(_ obx: OBX, to observation: inout Observation) {
        let type = text(obx.valueType, .structural)
        guard type == "ED" || type == "RP" else { return }
        for repetition in obx.value {
            let form = type == "ED" ? Attachment(ED(repetition), self) : Attachment(RP(repetition), self)
            guard let form else { continue }
            let key = "\(documentID)\u{1F}\(obx.segment.number)"
            var document = DocumentReference(id: id(of: DocumentReference.kind, content: key), status: "current")
            document.content = [DocumentReference.Content(attachment: form)]
            document.subject = subject
            document.type = observation.code
            document.date = instant(obx.time)
            document.context = encounter.map { DocumentReference.Context(encounter: [$0]) }
            observation.derivedFrom.append(file(document, at: obx.segment.place))
        }
    }

    /// Files an observation of no order: of the patient, in ADT and the like.
    func fileLoose(_ observed: OrderGroup.Observed) -> Reference {
        let obx = OBX(observed.obx)
        var observation = Observation(obx, self)
        let number = MessageContext.key(observation.identifier)
        observation.id = number.map { id(of: Observation.kind, key: $0) } ?? id(of: Observation.kind, from: obx.segment)
        observation.note = Array(ifAny: Annotation(observed.notes, self))
        let loinc = observation.code.coding.first { $0.system == "http://loinc.org" }?.code
        if let found = loinc.flatMap({ tables.translate($0, by: .loincObservationCategory) }) {
            observation.category = [CodeableConcept(coding: [Coding(found)])]
        }
        attach(obx, to: &observation)
        observation.extensions += raw(obx.segment)
        return file(observation, at: obx.segment.place)
    }
}
