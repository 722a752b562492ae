import CCDA
import FHIRR4
import Findings

/// What the patient wants to be done or left; rule B77.
///
/// Source: C-CDA R2.1, <https://hl7.org/cda/us/ccda/StructureDefinition-AdvanceDirectiveObservation.html>
extension CCDAMapping {
    /// Several directives in one organizer.
    func advanceDirectives(_ organizer: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        if let status = organizer.statusCode { keepAsStructure(status) }
        let parts = others(of: organizer, in: scope)
        let ids = identifiers(organizer.ids)
        for part in parts where part.kind == "Consent" {
            register.update(part) { (known: inout Consent) in known.extensions.unite(ids.map(Self.partID)) }
        }
        for participant in organizer.participants + organizer.performers {
            _ = period(participant.time)
            _ = actor(participant)
        }
        for time in organizer.effectiveTimes { omit(time, .o3) }
        return parts
    }

    /// One directive.
    func advanceDirective(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        guard statement.kind == .observation, !statement.isNegated else {
            return statement.isNegated ? observation(statement, scope) : plannedAct(statement, scope)
        }
        guard !isVoid(statement) else { return [] }
        var consent = Consent(status: consentStatus(statement), scope: Self.advanceScope)
        consent.identifier = identifiers(statement.ids)
        consent.patient = patient
        consent.category = [Self.advanceCategory] + concepts([statement.code].compactMap { $0 })
        let wishes = statement.values.compactMap { value in
            self.value(value).flatMap { value -> CodeableConcept? in
                if case .concept(let concept) = value {
                    concept
                } else {
                    Self.words(value).map { CodeableConcept(text: $0) }
                }
            }
        }
        consent.policyRule = policy(Self.merged(wishes), statement)
        let period = period(statement.effectiveTime)
        if let period { consent.provision = Consent.Provision(period: period) }
        consent.dateTime = authorship(of: statement, in: scope).first
        setParticipants(of: &consent, statement)
        let notes = remarks(of: statement, besides: consent.category + [consent.policyRule])
        let url = "http://hl7.org/fhir/StructureDefinition/note"
        consent.extensions += notes.map { Extension(url, .annotation($0)) }
        setSource(of: &consent, statement, scope)
        let reference = file(consent, of: statement, in: scope)
        tie(others(of: statement, in: scope), to: reference)
        return [reference]
    }

    private func consentStatus(_ statement: ClinicalStatement) -> Primitive {
        switch statement.statusCode.flatMap({ text($0.code) }) {
        case "completed", "active": "active"
        case "cancelled", "aborted", "obsolete": "inactive"
        case "nullified": "entered-in-error"
        // R4 has no unknown status of consent.
        default: Primitive(absent: "unknown")
        }
    }

    /// R4 asks for a policy (invariant ppc-1): the wish itself is the rule.
    private func policy(_ wish: CodeableConcept?, _ statement: ClinicalStatement) -> CodeableConcept {
        wish ?? words(statement.text).map { CodeableConcept(text: $0) }
            ?? CodeableConcept(extensions: [.dataAbsentReason("unknown")])
    }

    /// Who verified it and who keeps it.
    private func setParticipants(of consent: inout Consent, _ statement: ClinicalStatement) {
        for participant in statement.participants {
            let actor = actor(participant)
            let time = point(participant.time)
            if participant.typeCode.unrecorded == "VRF" {
                consent.verification.append(
                    Consent.Verification(
                        verified: true,
                        verifiedWith: actor?.reference("Patient", "RelatedPerson"),
                        verificationDate: time
                    )
                )
                if let who = actor?.reference("Practitioner", "PractitionerRole") {
                    consent.extensions.append(Self.related(who))
                }
            } else if let who = actor?.performer {
                consent.performer.unite([who])
            }
        }
    }

    /// The signed paper, if the document tells of it.
    private func setSource(of consent: inout Consent, _ statement: ClinicalStatement, _ scope: EntryScope) {
        guard let external = statement.references.first else { return }
        var document = DocumentReference(status: "current")
        document.identifier = identifiers(external.ids)
        document.type = concept(external.code)
        document.subject = patient
        var attachment = Attachment()
        if let text = external.text {
            if !text.reference.isEmpty, !text.reference.unrecorded.hasPrefix("#") {
                attachment.url = self.text(text.reference)
            } else {
                attachment.title = words(text)
            }
            attachment.contentType = branch(text.mediaType)
        }
        if attachment.url == nil, attachment.title == nil { attachment.extensions = [.dataAbsentReason("unknown")] }
        document.content = [DocumentReference.Content(attachment: attachment)]
        keepAsStructure(external)
        consent.source = .reference(register.file(document, key: key(of: external.ids), at: external.place))
    }

    private static let advanceScope = CodeableConcept(
        coding: [Coding(system: "http://terminology.hl7.org/CodeSystem/consentscope", code: "adr")]
    )

    private static let advanceCategory = CodeableConcept(
        coding: [Coding(system: "http://loinc.org", code: "42348-3", display: "Advance healthcare directives")]
    )
}
