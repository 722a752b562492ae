import FHIRR4
import Findings
import HL7v2

extension AllergyIntolerance {
    /// What one IAM segment says: rule C41; `nil` if it names no substance.
    ///
    /// Source: v2-to-FHIR segment map IAM[AllergyIntolerance],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-iam-to-allergyintolerance.html>
    init?(_ iam: IAM, _ context: MessageContext) {
        _ = context.branch(iam.setID)
        guard let substance = context.concept(iam.allergen) else { return nil }
        let number = context.identifier(iam.identifier)
        let id = number.flatMap { MessageContext.key([$0]) }.map { context.id(of: AllergyIntolerance.kind, key: $0) }
        self.init(id: id ?? AllergyIntolerance.id(substance, context), patient: context.subject)
        identifier = number.map { [$0] } ?? []
        classify(iam.kind, context)
        sensitivity(iam.sensitivity, context)
        code = AllergyIntolerance.noneKnown(substance) ?? substance
        status(iam, context)
        onset = context.eventTime(iam.onset)
        if onset == nil, let words = context.text(iam.onsetText) { onset = .string(words) }
        for text in iam.reactions.compactMap({ context.text($0) }) {
            reaction.append(Reaction(manifestation: [CodeableConcept(text: text)]))
        }
        grade(iam.severity, context)
        recordedDate = context.time(iam.reported)
        if let name = HumanName(iam.reporter, context), let words = name.text {
            asserter = Reference(display: words)
        }
        recorder = context.practitioners(iam.statements, at: iam.segment).first
        note += [iam.actionReason].compactMap { context.text($0) }.map { Annotation(text: $0) }
    }

    /// IAM-9, table 0436: an allergy or an intolerance, whatever IAM-2 is taken for; other codes stay as sent.
    private mutating func sensitivity(_ sent: CWE, _ context: MessageContext) {
        let types = ["AL": "allergy", "IN": "intolerance"]
        guard let code = context.branch(sent.code) else { return }
        guard let stated = types[code] else {
            return context.concept(sent).map { extensions.append(Extension("urn:chartway:IAM-9", .concept($0))) } ?? ()
        }
        type = stated
        context.ledger.markUnread(sent.parts.leaves, .structural)
    }

    /// IAM-6 D is an error taken back (A32); IAM-17 says how it stands.
    private mutating func status(_ iam: IAM, _ context: MessageContext) {
        let clinical = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical"
        let verification = "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification"
        let action = context.concept(iam.action)?.coding.first?.code ?? context.text(iam.action.code)
        let stated = context.text(iam.status.code)?.uppercased()
        if action == "D" || stated == "E" {
            verificationStatus = CodeableConcept(verification, "entered-in-error")
            return
        }
        clinicalStatus = CodeableConcept(clinical, stated == "I" ? "inactive" : "active")
        switch stated {
        case "C": verificationStatus = CodeableConcept(verification, "confirmed")
        case "U", "P", "S": verificationStatus = CodeableConcept(verification, "unconfirmed")
        default: break
        }
        if stated == nil { context.ledger.note(.note, .statusAssumed, at: iam.segment.place) }
        context.ledger.markUnread(iam.status.parts.leaves, .mapped)
    }
}
