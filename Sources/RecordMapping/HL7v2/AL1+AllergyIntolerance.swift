import FHIRR4
import Findings
import HL7v2
import MappingTables

extension AllergyIntolerance {
    /// What one AL1 segment says: rule C40; `nil` if it names no substance.
    ///
    /// Source: v2-to-FHIR segment map AL1[AllergyIntolerance],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-al1-to-allergyintolerance.html>
    init?(_ al1: AL1, _ context: MessageContext) {
        _ = context.branch(al1.setID)
        guard let substance = context.concept(al1.allergen) else { return nil }
        self.init(id: AllergyIntolerance.id(substance, context), patient: context.subject)
        // AL1 has no status and R4 asks for one (ait-1); what is still sent is taken as active.
        clinicalStatus = CodeableConcept("http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical", "active")
        context.ledger.note(.note, .statusAssumed, at: al1.segment.place)
        classify(al1.kind, context)
        code = AllergyIntolerance.noneKnown(substance) ?? substance
        onset = context.eventTime(al1.identified)
        for text in al1.reactions.compactMap({ context.text($0) }) {
            reaction.append(Reaction(manifestation: [CodeableConcept(text: text)]))
        }
        grade(al1.severity, context)
    }

    /// One statement for each patient and substance, so that the next list updates this one.
    static func id(_ substance: CodeableConcept, _ context: MessageContext) -> String {
        let coding = substance.coding.first
        let name = [coding?.system, coding?.code ?? substance.text?.lowercased()].compactMap(\.self)
        let key = [context.subject.reference ?? context.documentID] + name
        return context.id(of: kind, content: key.joined(separator: "\u{1F}"))
    }

    /// AL1-2: type and category, each where table 0127 has an image.
    mutating func classify(_ sent: CWE, _ context: MessageContext) {
        guard let code = context.text(sent.code) else { return }
        let (tables, site) = (context.tables, context.site)
        type = (site.translate(code, by: .v2AllergyType) ?? tables.translate(code, by: .v2AllergyType))?.code
        let found = site.translate(code, by: .v2AllergyCategory) ?? tables.translate(code, by: .v2AllergyCategory)
        category = found.map { [$0.code] } ?? []
        let concept = context.concept(sent)
        guard type == nil, category.isEmpty, let concept else { return }
        context.ledger.note(.warning, unknown: sent.code, in: TableName.v2AllergyType.path)
        extensions.append(.alternateCodes(concept))
    }

    /// R4 grades reactions and the danger of the next exposure; without a reaction the grade is a note too (B15).
    mutating func grade(_ sent: CWE, _ context: MessageContext) {
        guard let concept = context.concept(sent) else { return }
        let code = concept.coding.first?.code ?? concept.text ?? ""
        let severity = context.site.translate(code, by: .v2Severity) ?? context.tables.translate(code, by: .v2Severity)
        criticality = context.tables.translate(code, by: .v2Criticality)?.code
        if severity == nil { context.ledger.note(.warning, unknown: sent.code, in: TableName.v2Severity.path) }
        for index in reaction.indices { reaction[index].severity = severity?.code }
        if reaction.isEmpty || severity == nil {
            note.append(Annotation(text: "Severity: \(severity?.code ?? concept.text ?? code)"))
        }
    }

    /// No known allergy is a statement of its own (A8, C40).
    static func noneKnown(_ substance: CodeableConcept) -> CodeableConcept? {
        let words =
            substance.coding.compactMap(\.code) + [substance.text, substance.coding.first?.display].compactMap(\.self)
        let all = words.map { $0.uppercased() }
        let snomed = "http://snomed.info/sct"
        var concept: CodeableConcept
        if all.contains("NKDA") || all.contains("NO KNOWN DRUG ALLERGIES") {
            concept = CodeableConcept(snomed, "409137002", "No known drug allergy")
        } else if all.contains("NKA") || all.contains("NO KNOWN ALLERGIES") {
            concept = CodeableConcept(snomed, "716186003", "No known allergy")
        } else {
            return nil
        }
        concept.coding += substance.coding.filter { $0.system != nil && !concept.coding.contains($0) }
        concept.text = substance.text ?? concept.coding.first?.display
        return concept
    }
}
