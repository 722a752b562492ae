import FHIRR4
import Findings
import HL7v2
import MappingTables

extension Condition {
    /// What one DG1 segment says: rule C42; `nil` if it names no diagnosis.
    ///
    /// Source: v2-to-FHIR segment map DG1[Condition],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-dg1-to-condition.html>
    init?(_ dg1: DG1, _ context: MessageContext) {
        _ = context.branch(dg1.setID)
        guard let diagnosis = context.concept(dg1.code, method: dg1.method, words: dg1.text) else { return nil }
        let number = context.identifier(dg1.identifier)
        self.init(
            id: Condition.id(number, diagnosis, dg1, context),
            subject: context.subject
        )
        identifier = number.map { [$0] } ?? []
        code = diagnosis
        encounter = context.encounter
        if encounter != nil {
            category = [
                CodeableConcept(
                    "http://terminology.hl7.org/CodeSystem/condition-category",
                    "encounter-diagnosis",
                    "Encounter Diagnosis"
                )
            ]
        }
        onset = context.eventTime(dg1.time)
        asserter = context.practitioners(dg1.clinicians, at: dg1.segment).first
        recordedDate = context.time(dg1.attested)
        if let recordedDate {
            let url = "http://hl7.org/fhir/StructureDefinition/condition-assertedDate"
            extensions.append(.time(url, recordedDate))
        }
        if context.branch(dg1.action) == "D" {
            let system = "http://terminology.hl7.org/CodeSystem/condition-ver-status"
            verificationStatus = CodeableConcept(system, "entered-in-error")
        }
        if let parent = context.identifier(dg1.parent) {
            let url = "http://hl7.org/fhir/StructureDefinition/condition-dueTo"
            extensions.append(Extension(url, .reference(Reference(identifier: parent))))
        }
        notes(dg1, context)
    }

    /// By DG1-20, else by the patient or visit and the code.
    private static func id(
        _ number: Identifier?,
        _ code: CodeableConcept,
        _ dg1: DG1,
        _ context: MessageContext
    ) -> String {
        if let key = number.flatMap({ MessageContext.key([$0]) }) { return context.id(of: kind, key: key) }
        guard let whole = context.encounter?.reference ?? context.subject.reference, let coding = code.coding.first
        else {
            return context.id(of: kind, from: dg1.segment)
        }
        return context.id(of: kind, content: "\(whole)\u{1F}\(coding.system ?? "")|\(coding.code ?? code.text ?? "")")
    }

    private mutating func notes(_ dg1: DG1, _ context: MessageContext) {
        if context.flag(dg1.confidential) == true {
            meta = Meta(
                security: [Coding(system: "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", code: "R")]
            )
        }
        if let kind = context.concept(dg1.classification) {
            note.append(Annotation(text: "Classification: \(kind.text ?? kind.coding.first?.code ?? "")"))
        }
        if let onAdmission = context.concept(dg1.presentOnAdmission) {
            note.append(
                Annotation(text: "Present on admission: \(onAdmission.text ?? onAdmission.coding.first?.code ?? "")")
            )
        }
    }
}

extension Encounter.Diagnosis {
    /// How a diagnosis matters to the visit: DG1-6 and 15.
    init(_ dg1: DG1, condition: Reference, _ context: MessageContext) {
        self.init(condition: condition)
        use = context.concept(dg1.type, by: .v2DiagnosisUse)
        rank = context.integer(dg1.priority, atLeast: 1)
    }
}
