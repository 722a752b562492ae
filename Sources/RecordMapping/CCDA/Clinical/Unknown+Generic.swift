import CCDA
import FHIRR4
import Findings

/// Statements whose template nobody knows: by section, class and mood; rule A4.
extension CCDAMapping {
    /// What a statement of this class becomes; codes, times, amounts and ids are kept, and no status is made up.
    func generic(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        if statement.template == .comment { return [] }
        switch statement.kind {
        case .observation: return observation(statement, scope)
        case .organizer: return panel(statement, scope)
        case .procedure: return plannedAct(statement, scope)
        case .encounter: return encounter(statement, scope)
        case .act: return act(statement, scope)
        case .substanceAdministration: return medication(statement, scope)
        case .supply: return supply(statement, scope)
        case .observationMedia: return media(statement, scope)
        case .regionOfInterest: return []
        }
    }

    /// An act with a code of its own was done or is to be done; one without is a frame around others.
    private func act(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        let isFrame =
            statement.classCode.unrecorded == "CONC" || isVoid(statement.code)
            || statement.code?.code.unrecorded == "CONC"
        guard isFrame, !statement.relationships.isEmpty || statement.text == nil else {
            return plannedAct(statement, scope)
        }
        guard !statement.isNegated else { return [] }
        let parts = others(of: statement, in: scope)
        bind(statement.ids, to: parts)
        for part in parts { attribute(part, to: statement.authors, informants: statement.informants) }
        for id in statement.ids { omit(id, .o3) }
        for time in statement.effectiveTimes { omit(time, .o3) }
        if let status = statement.statusCode { keepAsStructure(status) }
        if let code = statement.code { keepAsStructure(code) }
        return parts
    }

    /// A picture or a recording in the document.
    func media(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        guard let value = statement.value else { return [] }
        let document = value.document
        var attachment = Attachment(contentType: branch(document.mediaType))
        if document.representation.unrecorded == "B64", let data = ledger.use(document.text) {
            attachment.data = data.filter { !$0.isWhitespace }
        } else if !document.reference.isEmpty {
            attachment.url = text(document.reference)
        }
        guard attachment.data != nil || attachment.url != nil else { return [] }
        var media = Media(status: "completed", content: attachment)
        media.identifier = identifiers(statement.ids)
        media.subject = patient
        media.created = eventTime(statement.effectiveTime)
        return [file(media, of: statement, in: scope)]
    }
}
