import CCDA
import FHIRR4
import Findings

/// What was examined; rule B56.
extension CCDAMapping {
    /// The specimens that a statement names.
    func specimens(_ statement: ClinicalStatement) -> [Reference] {
        let named = statement.specimens.compactMap { participation -> Reference? in
            participation.role.flatMap { specimen($0, of: participation) }
        }
        return (named + collections(statement)).uniqued
    }

    private func specimen(_ role: Role, of participation: Participation) -> Reference? {
        var specimen = Specimen()
        specimen.identifier = identifiers(role.ids)
        let name = plainName(role.player?.names)
        specimen.type = concept(role.player?.code) ?? name.map { CodeableConcept(text: $0) }
        if let name, specimen.type?.text == nil { specimen.type?.text = name }
        if let amount = role.player?.quantities.first.flatMap({ quantity($0) }) {
            specimen.collection = Specimen.Collection(quantity: amount)
        }
        if let text = words(role.player?.description) { specimen.note = [Annotation(text: text)] }
        guard specimen != Specimen() else { return nil }
        specimen.subject = patient
        return register.file(specimen, key: key(of: role.ids), at: participation.place, unite: Specimen.unite)
    }

    /// Procedures by which specimens were taken.
    private func collections(_ statement: ClinicalStatement) -> [Reference] {
        statement.parts.compactMap { relationship in
            guard let part = relationship.statement, part.kind == .procedure, Self.isCollection(part) else {
                return nil
            }
            return collection(part)
        }
    }

    /// Whether a procedure is the taking of a specimen.
    static func isCollection(_ statement: ClinicalStatement) -> Bool {
        statement.bears("2.16.840.1.113883.10.20.22.4.415") || statement.bears("2.16.840.1.113883.10.20.22.4.421")
            || statement.kind == .procedure && statement.template == nil && !statement.isMood("INT")
                && (statement.code?.code.unrecorded == "17636008" || statement.code?.code.unrecorded == "48635004")
    }

    private func collection(_ procedure: ClinicalStatement) -> Reference? {
        var specimen = Specimen()
        var collection = Specimen.Collection()
        collection.collected = eventTime(procedure.effectiveTime)
        collection.method = concept(procedure.code) ?? Self.merged(concepts(procedure.methods))
        collection.bodySite = Self.merged(concepts(procedure.targetSites + procedure.approachSites))
        collection.collector = performers(procedure).first { $0.kind.hasPrefix("Practitioner") }
        for participant in procedure.participants {
            guard let role = participant.role, !Self.isPlace(participant) else { continue }
            specimen.identifier.unite(identifiers(role.ids))
            specimen.type = specimen.type ?? concept(role.player?.code)
        }
        specimen.identifier.unite(identifiers(procedure.ids))
        specimen.collection = collection
        specimen.note = remarks(of: procedure, besides: [collection.method])
        specimen.subject = patient
        keepAsStructure(procedure)
        return register.file(specimen, key: key(of: procedure.ids), at: procedure.place, unite: Specimen.unite)
    }
}

extension Specimen {
    /// The same specimen named by several results.
    static func unite(_ known: inout Specimen, _ new: Specimen) -> Bool {
        guard known.type == nil || new.type == nil || known.type == new.type else { return false }
        known.identifier.unite(new.identifier)
        known.note.unite(new.note)
        known.type = known.type ?? new.type
        known.collection = known.collection ?? new.collection
        return true
    }
}
