import CCDA
import FHIRR4
import Findings
import MappingTables

/// Who pays; rule B71.
///
/// Source: C-CDA R2.1, policy activity, <https://hl7.org/cda/us/ccda/StructureDefinition-PolicyActivity.html>
extension CCDAMapping {
    /// The act around policies gives their order.
    func coverage(_ act: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        guard !act.isNegated else { return [] }
        let inner = scope.inside(act)
        var references: [Reference] = []
        for relationship in act.relationships {
            guard let policy = relationship.statement, policy.kind == .act, policy.template != .entryReference else {
                continue
            }
            let filed = self.policy(policy, inner)
            if let order = Int(relationship.sequenceNumber.unrecorded), order > 0 {
                ledger.mark(relationship.sequenceNumber.index, .mapped)
                for coverage in filed {
                    register.update(coverage) { (known: inout Coverage) in known.order = order }
                }
            }
            references += filed
        }
        let ids = identifiers(act.ids)
        for coverage in references {
            register.update(coverage) { (known: inout Coverage) in known.extensions.unite(ids.map(Self.partID)) }
        }
        for time in act.effectiveTimes { omit(time, .o3) }
        if let code = act.code { keepAsStructure(code) }
        if let status = act.statusCode { keepAsStructure(status) }
        return references
    }

    /// One policy.
    func policy(_ act: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        guard !act.isNegated else { return [] }
        var coverage = Coverage(status: coverageStatus(act), beneficiary: patient)
        coverage.identifier = identifiers(act.ids)
        coverage.type = concept(act.code)
        coverage.period = period(act.effectiveTime)
        setPayor(of: &coverage, act)
        setMembers(of: &coverage, act)
        let notes = remarks(of: act, besides: [coverage.type]) + authorizations(act)
        let url = "http://hl7.org/fhir/StructureDefinition/note"
        coverage.extensions += notes.map { Extension(url, .annotation($0)) }
        if coverage.payor.isEmpty {
            coverage.payor = [Reference(extensions: [.dataAbsentReason("unknown")])]
        }
        let reference = file(coverage, of: act, in: scope)
        tie(others(of: act, in: scope), to: reference)
        return [reference]
    }

    private func coverageStatus(_ act: ClinicalStatement) -> Primitive {
        switch act.statusCode.flatMap({ text($0.code) }) {
        case "nullified": "entered-in-error"
        case "cancelled", "aborted", "obsolete": "cancelled"
        default: "active"
        }
    }

    private func setPayor(of coverage: inout Coverage, _ act: ClinicalStatement) {
        for performer in act.performers {
            guard let actor = actor(performer) else { continue }
            _ = period(performer.time)
            let isGuarantor =
                performer.function?.code.unrecorded == "GUAR"
                || performer.role?.code?.code.unrecorded == "GUAR"
                || performer.bears("2.16.840.1.113883.10.20.22.4.88")
            if let function = performer.function { keepAsStructure(function) }
            guard let payor = actor.organization ?? actor.reference("RelatedPerson", "Patient") else {
                coverage.extensions += actor.references.prefix(1).map(Self.related)
                continue
            }
            if isGuarantor { coverage.extensions.append(Self.related(payor)) } else { coverage.payor.unite([payor]) }
        }
    }

    /// The member and the holder.
    private func setMembers(of coverage: inout Coverage, _ act: ClinicalStatement) {
        for participant in act.participants {
            guard let role = participant.role else { continue }
            let time = period(participant.time)
            if participant.typeCode.unrecorded == "HLD" {
                coverage.subscriber = holder(role)
                continue
            }
            guard participant.typeCode.unrecorded == "COV" else {
                _ = actor(participant)
                continue
            }
            coverage.period = coverage.period ?? time
            coverage.subscriberId = role.ids.lazy.compactMap { self.identifier($0)?.value?.value }.first
            for id in identifiers(role.ids) { coverage.extensions.append(Self.partID(id)) }
            if let code = role.code {
                let sent = concept(code)
                let known = lookUp(code, .cdaCoverageRelationship)
                var relationship = known.map(Self.concept) ?? Self.otherRelationship
                relationship.coding += sent?.coding ?? []
                relationship.text = sent?.text
                coverage.relationship = relationship
            }
            omit(role, .o9)
        }
    }

    private static let otherRelationship = CodeableConcept(
        coding: [
            Coding(system: "http://terminology.hl7.org/CodeSystem/subscriber-relationship", code: "other")
        ]
    )

    private func holder(_ role: Role) -> Reference? {
        let actor = actor(role)
        return actor?.reference("Patient", "RelatedPerson") ?? relatedPerson(role)
    }

    /// What the payer has agreed to, in words.
    private func authorizations(_ act: ClinicalStatement) -> [Annotation] {
        act.relationships.compactMap { relationship in
            guard let part = relationship.statement, part.kind == .act,
                part.template == .authorization || part.isMood("DEF")
            else { return nil }
            let inner = ledger.glance {
                part.relationships.compactMap(\.statement).compactMap { concept($0.code)?.text }
            }
            let words = ledger.glance { self.words(part.text) ?? concept(part.code)?.text }
            claim(part)
            let all = [words].compactMap { $0 } + inner
            let label = part.isMood("DEF") ? "Plan" : "Authorization"
            return all.isEmpty ? nil : note(label, all.joined(separator: ", "))
        }
    }
}
