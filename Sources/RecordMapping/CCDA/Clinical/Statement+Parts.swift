import CCDA
import FHIRR4
import Findings
import MappingTables

/// What statements of all classes have in common.
extension CCDAMapping {
    /// The code of a required element: what was sent, else the words of the entry, else why there is none.
    func requiredCode(_ statement: ClinicalStatement) -> CodeableConcept {
        guard var concept = concept(statement.code) else {
            return concept(required: statement.code, text: words(statement.text))
        }
        if concept.text == nil { concept.text = words(statement.text) }
        return concept
    }

    /// The act's status by a table; without one, or with one that the table does not have, nothing is claimed.
    func status(_ statement: ClinicalStatement, by table: TableName) -> Primitive {
        guard let status = statement.statusCode, let code = text(status.code) else { return "unknown" }
        if let known = lookUp(code, table) ?? lookUp(code.lowercased(), table) { return Primitive(known.code) }
        ledger.refuse(unknown: status.code, in: table.path)
        return "unknown"
    }

    /// Comments, and the words of the entry that its concepts do not say yet.
    func remarks(of statement: ClinicalStatement, besides concepts: [CodeableConcept?]) -> [Annotation] {
        var notes = notes(of: statement)
        guard let entry = statement.text else { return notes }
        // Some senders label the entry and point to its words as well.
        let behind = entry.text.isEmpty ? nil : words(behind: entry.reference)
        for text in [words(entry), behind].compactMap({ $0 })
        where !concepts.contains(where: { $0?.text == text }) && !notes.contains(where: { $0.text == text }) {
            notes.append(Annotation(text: text))
        }
        return notes
    }

    /// Whoever carried it out, each once.
    func performers(_ statement: ClinicalStatement) -> [Reference] {
        statement.performers.compactMap { performer in
            _ = period(performer.time)
            return actor(performer)?.performer
        }
        .uniqued
    }

    /// The places where it happened.
    func places(_ statement: ClinicalStatement) -> [Reference] {
        statement.participants.compactMap { participant in
            guard Self.isPlace(participant), let role = participant.role else { return nil }
            _ = period(participant.time)
            return location(role)
        }
        .uniqued
    }

    /// Whether a participant is a place.
    static func isPlace(_ participant: Participation) -> Bool {
        guard let role = participant.role else { return false }
        return role.template == .serviceLocation
            || ["SDLOC", "DSDLOC", "ISDLOC", "LOCE"].contains(role.classCode.unrecorded)
            || participant.typeCode.unrecorded == "LOC" && role.kind == .participantRole
    }

    /// The visit of a statement: the one around it, else that of the document if it began on one of its days.
    func visit(of time: EventTime?, in scope: EntryScope) -> Reference? {
        guard let known = scope.encounter, known == encounter else { return scope.encounter }
        let start: String? =
            switch time {
            case .dateTime(let point): point.value
            case .period(let period): period.start?.value
            default: nil
            }
        guard let day = start?.prefix(10), day.utf8.count == 10,
            let stay = register.resource(known, as: Encounter.self)?.period,
            let first = stay.start?.value?.prefix(10), first.utf8.count == 10
        else { return nil }
        let last = stay.end?.value?.prefix(10) ?? first
        return first <= day && day <= last ? known : nil
    }

    /// Whether any leaf of a part is still to be read.
    func isUnread(_ view: some CDAElement) -> Bool { view.leaves.contains { ledger.classOf($0) == .unmapped } }

    /// Whether nothing inside says anything: no code, no value, no words.
    func isVoid(_ statement: ClinicalStatement) -> Bool {
        isVoid(statement.code) && statement.values.allSatisfy { $0.isNull && isVoid($0.code) && $0.literal.isEmpty }
            && statement.text.flatMap(words) == nil && statement.relationships.isEmpty && statement.components.isEmpty
            && statement.participants.isEmpty && statement.product == nil
    }

    /// Whether a code has neither code nor translation nor words.
    func isVoid(_ cd: CD?) -> Bool {
        guard let cd else { return true }
        return cd.code.isEmpty && cd.translations.allSatisfy { isVoid($0) } && cd.displayName.isEmpty
            && cd.originalText.flatMap(words) == nil
    }
}
