import FHIRR4
import HL7v2
import MappingTables

/// What the patient must not get; rule C41 backwards. AL1 has no place for status, number and who says so: IAM has.
///
/// Source: HL7 v2.5.1, section 3.4.7, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmIAM.htm>
extension MessageWriting {
    /// ADT^A60^ADT_A60 with all allergies; none if there is nothing that it can say.
    func allergies() -> [WrittenMessage] {
        let list = facts(AllergyIntolerance.self).filter { isSayable($0.resource) }
        guard !list.isEmpty else { return [] }
        var message = start("ADT", "A60", "ADT_A60")
        for fact in list {
            message.add(iam(fact, message.count("IAM") + 1), saying: "AllergyIntolerance", fact.id)
        }
        return [message]
    }

    /// Whoever reads an IAM takes the allergy for given: one that is refuted or was an error must not be in one.
    private func isSayable(_ allergy: AllergyIntolerance) -> Bool {
        let certainty = allergy.verificationStatus?.coding.compactMap(\.code) ?? []
        return says(allergy.code) && !certainty.contains("refuted") && !certainty.contains("entered-in-error")
    }

    private func iam(_ fact: Fact<AllergyIntolerance>, _ number: Int) -> SegmentDraft {
        let allergy = fact.resource
        var iam = SegmentDraft("IAM")
        iam.set(1, text: String(number))
        kind(allergy, in: &iam)
        iam.set(3, cwe(Self.known(allergy.code)))
        iam.set(4, text: grade(allergy))
        for words in allergy.reaction.flatMap(\.manifestation).compactMap({ $0.text ?? $0.coding.first?.display }) {
            iam.add(5, [[words]])
        }
        iam.set(6, SegmentDraft.parts(["A", "Add/Insert", "HL70323"]))
        iam.set(7, ei(numbers(allergy.identifier, of: fact.id).first))
        iam.set(8, text: allergy.note.map(\.text).filter { !$0.hasPrefix("Severity: ") }.joined(separator: "; "))
        switch allergy.onset {
        case .string(let words)?: iam.set(12, text: words)
        default: iam.set(11, text: start(allergy.onset))
        }
        iam.set(13, text: dtm(allergy.recordedDate))
        if let name = allergy.asserter?.display { iam.set(14, [[name]]) }
        iam.set(17, text: Self.state(allergy))
        iam.set(18, xcn(allergy.recorder))
        keep(allergy.extensions, in: &iam)
        written.insert(fact.id)
        return iam
    }

    /// IAM-2 what kind of substance, IAM-9 whether it is an allergy or an intolerance.
    private func kind(_ allergy: AllergyIntolerance, in iam: inout SegmentDraft) {
        let url = "http://hl7.org/fhir/StructureDefinition/alternate-codes"
        if let sent = concept(url, in: allergy.extensions) {
            iam.set(2, cwe(sent))
        } else if let category = allergy.category.first, let code = spelling(category, by: .v2AllergyCategory) {
            iam.set(2, text: code)
        }
        switch allergy.type {
        case "intolerance"?: iam.set(9, SegmentDraft.parts(["IN", "Intolerance", "HL70436"]))
        case "allergy"?: iam.set(9, SegmentDraft.parts(["AL", "Allergy", "HL70436"]))
        default: break
        }
    }

    /// IAM-4: how bad the reactions were, else how dangerous the next is; nothing where the two would gainsay each other.
    private func grade(_ allergy: AllergyIntolerance) -> String? {
        let seen = Set(allergy.reaction.compactMap(\.severity))
        let code =
            seen.count == 1 && allergy.reaction.allSatisfy { $0.severity != nil }
            ? spelling(seen.first, by: .v2Severity) : nil
        guard let criticality = allergy.criticality else { return code }
        guard let code else { return allergy.reaction.isEmpty ? spelling(criticality, by: .v2Criticality) : nil }
        return tables.translate(code, by: .v2Criticality)?.code == criticality ? code : nil
    }

    /// IAM-17, table 0438; an active allergy of which nobody says how sure it is needs none.
    private static func state(_ allergy: AllergyIntolerance) -> String? {
        let clinical = allergy.clinicalStatus?.coding.first?.code
        if clinical == "inactive" || clinical == "resolved" { return "I" }
        switch allergy.verificationStatus?.coding.first?.code {
        case "confirmed"?: return "C"
        case "unconfirmed"?, "presumed"?: return "U"
        default: return nil
        }
    }

    /// Without the code that reading puts before NKA and its kin.
    private static func known(_ code: CodeableConcept?) -> CodeableConcept? {
        guard var concept = code, concept.coding.count > 1, concept.coding[0].system == "http://snomed.info/sct",
            AllergyIntolerance.noneKnown(CodeableConcept(coding: Array(concept.coding.dropFirst()), text: concept.text))
                != nil
        else { return code }
        concept.coding.removeFirst()
        return concept
    }
}
