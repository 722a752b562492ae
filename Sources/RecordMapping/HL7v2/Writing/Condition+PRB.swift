import FHIRR4
import HL7v2
import MappingTables

/// What the patient has, on the list of problems; rule C42 backwards.
///
/// Source: HL7 v2.5.1, sections 12.3.4 and 12.2.3, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmPRB.htm>
extension MessageWriting {
    /// PPR^PC1^PPR_PC1, one for each visit that problems belong to; diagnoses of a visit stand in its ADT.
    func problems() -> [WrittenMessage] {
        let list = facts(Condition.self).filter { isSayable($0.resource) && !Self.isDiagnosis($0.resource) }
        return byVisit(list) { $0.encounter }.map { visit, list in
            var message = start("PPR", "PC1", "PPR_PC1")
            self.visit(visit, in: &message)
            for fact in list {
                message.add(prb(fact), saying: "Condition", fact.id)
                for note in notes(fact.resource.note) { message.add(note) }
            }
            return message
        }
    }

    /// Whoever reads a problem takes it for given: one that is refuted or was an error must not be in a message.
    func isSayable(_ condition: Condition) -> Bool {
        let certainty = condition.verificationStatus?.coding.compactMap(\.code) ?? []
        return says(condition.code) && !certainty.contains("refuted") && !certainty.contains("entered-in-error")
    }

    /// Facts by the visit they belong to, in their order; those of none come first.
    func byVisit<Resource: FHIRResource>(
        _ facts: [Fact<Resource>],
        _ visit: (Resource) -> Reference?
    ) -> [(visit: Reference?, facts: [Fact<Resource>])] {
        var groups: [(visit: Reference?, facts: [Fact<Resource>])] = []
        for fact in facts {
            let reference = visit(fact.resource)
            let id = entryID(reference)
            if let index = groups.firstIndex(where: { entryID($0.visit) == id }) {
                groups[index].facts.append(fact)
            } else {
                groups.append((reference, [fact]))
            }
        }
        return groups
    }

    private func prb(_ fact: Fact<Condition>) -> SegmentDraft {
        let problem = fact.resource
        var prb = SegmentDraft("PRB")
        prb.set(1, text: "AD")
        if case .dateTime(let time)? = problem.extensions["urn:chartway:action-time"]?.value {
            prb.set(2, text: dtm(time))
        } else {
            prb.set(2, text: dtm(problem.recordedDate ?? Primitive(time)))
        }
        prb.set(3, cwe(problem.code))
        prb.set(4, ei(numbers(problem.identifier, of: fact.id).first))
        prb.set(7, text: dtm(problem.recordedDate))
        prb.set(9, text: start(problem.abatement))
        prb.set(13, cwe(problem.verificationStatus, by: .v2ProblemVerification))
        let state = concept("urn:chartway:life-cycle", in: problem.extensions)
        prb.set(14, cwe(problem.clinicalStatus ?? state, by: .v2ProblemStatus))
        switch problem.onset {
        case .string(let words)?: prb.set(17, text: words)
        default: prb.set(16, text: start(problem.onset))
        }
        prb.set(26, cwe(problem.severity))
        keep(problem.extensions, in: &prb, RemainingFields.prb)
        written.insert(fact.id)
        return prb
    }
}
