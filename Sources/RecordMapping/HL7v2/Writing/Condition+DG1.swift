import FHIRR4
import HL7v2
import MappingTables

/// The diagnoses of a visit; rule C42 backwards.
///
/// Source: HL7 v2.5.1, section 6.5.2, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmDG1.htm>
extension MessageWriting {
    /// Whether a condition is a diagnosis of a visit rather than a problem on a list.
    static func isDiagnosis(_ condition: Condition) -> Bool {
        condition.category.contains { $0.coding.contains { $0.code == "encounter-diagnosis" } }
    }

    /// DG1 of every condition that was diagnosed at a visit; without one, at visits that no message speaks of.
    func diagnoses(of visit: Fact<Encounter>? = nil, in message: inout WrittenMessage) {
        for fact in facts(Condition.self) {
            guard isSayable(fact.resource), Self.isDiagnosis(fact.resource),
                visit == nil || entryID(fact.resource.encounter) == visit?.id
            else { continue }
            let part = visit?.resource.diagnosis.first { entryID($0.condition) == fact.id }
            message.add(dg1(fact, part, message.count("DG1") + 1), saying: "Condition", fact.id)
        }
    }

    private func dg1(_ fact: Fact<Condition>, _ part: Encounter.Diagnosis?, _ number: Int) -> SegmentDraft {
        let condition = fact.resource
        var dg1 = SegmentDraft("DG1")
        dg1.set(1, text: String(number))
        dg1.set(3, cwe(condition.code))
        dg1.set(5, text: start(condition.onset))
        dg1.set(6, text: kind(of: condition, part))
        dg1.set(15, text: part?.rank.map(String.init))
        dg1.set(16, xcn(condition.asserter))
        if condition.meta?.security.contains(where: { $0.code == "R" }) == true { dg1.set(18, text: "Y") }
        dg1.set(19, text: dtm(condition.recordedDate))
        dg1.set(20, ei(numbers(condition.identifier, of: fact.id).first))
        dg1.set(21, text: "A")
        let due = "http://hl7.org/fhir/StructureDefinition/condition-dueTo"
        if case .reference(let parent)? = condition.extensions[due]?.value { dg1.set(22, ei(parent.identifier)) }
        keep(condition.extensions, in: &dg1)
        written.insert(fact.id)
        return dg1
    }

    /// DG1-6, which is required: what the visit says, else whether the diagnosis is sure.
    private func kind(of condition: Condition, _ part: Encounter.Diagnosis?) -> String? {
        if let use = part?.use { return code(use, by: .v2DiagnosisUse) }
        switch condition.verificationStatus?.coding.first?.code {
        case "confirmed"?: return "F"
        case "provisional"?, "differential"?, "unconfirmed"?: return "W"
        default: return nil
        }
    }
}
