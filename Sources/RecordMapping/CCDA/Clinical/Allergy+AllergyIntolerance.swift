package import CCDA
package import FHIRR4
import Findings
import MappingTables

/// Allergies and intolerances; rules B10 to B16.
///
/// Source: C-CDA on FHIR, <https://hl7.org/fhir/us/ccda/CF-allergies.html>
extension CCDAMapping {
    /// The act around allergies.
    package func allergyConcern(_ act: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        contents(of: act, in: scope, as: .allergy)
    }

    /// One allergy.
    package func allergy(_ observation: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        var allergy = AllergyIntolerance(patient: patient)
        allergy.identifier = identifiers(observation.ids)
        allergy.code = substance(observation)
        setKind(of: &allergy, observation)
        let interval = observation.effectiveTime
        setTimes(of: &allergy, interval)
        allergy.reaction = reactions(observation, scope)
        setSeverity(of: &allergy, observation)
        allergy.criticality = criticality(observation)
        allergy.note += remarks(of: observation, besides: [allergy.code])
        let authorship = authorship(of: observation, in: scope)
        allergy.recorder = authorship.latest?.author
        allergy.recordedDate = authorship.first
        allergy.asserter = observation.informants.first.flatMap { actor($0)?.author }
        setStatus(of: &allergy, observation, scope, hasEnded: hasEnd(interval))
        let isNoneKnown = negate(&allergy, observation)
        closeAllergy(observation)
        let reference = file(allergy, of: observation, in: scope, unite: AllergyIntolerance.unite)
        if isNoneKnown, let text = reference.reference { noneKnown.insert(text) }
        tieEntries(observation, to: reference)
        tie(others(of: observation, in: scope), to: reference)
        return [reference]
    }

    /// The substance, else what the value says beside its kind.
    private func substance(_ observation: ClinicalStatement) -> CodeableConcept? {
        for participant in observation.participants where participant.typeCode.unrecorded == "CSM" {
            guard let player = participant.role?.player else { continue }
            var code = concept(player.code)
            let name = plainName(player.names)
            if let name, code?.text == nil { code = CodeableConcept(coding: code?.coding ?? [], text: name) }
            if let code { return code }
        }
        guard let value = observation.value?.code else { return nil }
        let translated = value.translations.compactMap { coding($0) }
        let words = words(value.originalText)
        return translated.isEmpty && words == nil ? nil : CodeableConcept(coding: translated, text: words)
    }

    /// The kind of reaction and of substance; rule B12.
    private func setKind(of allergy: inout AllergyIntolerance, _ observation: ClinicalStatement) {
        let value = observation.value?.code
        let kind = concept(value)
        // Some senders put the kind where the guide has "assertion".
        for cd in [value, observation.code] where allergy.type == nil && allergy.category.isEmpty {
            allergy.type = lookUp(cd, .cdaAllergyType)?.code
            if let category = lookUp(cd, .cdaAllergyCategory) { allergy.category = [category.code] }
        }
        guard let kind else { return }
        let isKnown = lookUp(value, .cdaAllergyType) != nil || lookUp(value, .cdaAllergyCategory) != nil
        let isSaid = isKnown && [nil, allergy.code?.text, kind.coding.first?.display].contains(kind.text)
        // What the tables do not know keeps its codes and words.
        if !isSaid { allergy.extensions.append(Extension("urn:chartway:kind", .concept(kind))) }
    }

    private func setTimes(of allergy: inout AllergyIntolerance, _ interval: IVL<TS>?) {
        if let onset = point(interval) { allergy.onset = .dateTime(onset) }
        guard let end = dateTime(interval?.high), end.value != nil else { return }
        let url = "http://hl7.org/fhir/StructureDefinition/allergyintolerance-abatement"
        allergy.extensions.append(Extension(url, .dateTime(end)))
    }

    /// Active, inactive or resolved; an entry made in error has no such status (invariant ait-2); rule B13.
    private func setStatus(
        of allergy: inout AllergyIntolerance,
        _ observation: ClinicalStatement,
        _ scope: EntryScope,
        hasEnded: Bool
    ) {
        if isNullified(observation) || scope.concern.map(isNullified) == true {
            allergy.verificationStatus = Self.allergyVerification("entered-in-error")
            return
        }
        let stated = observation.related(.allergyStatus).flatMap { status -> Code? in
            claim(status)
            return status.value.flatMap { image(of: $0.code, .cdaAllergyClinical) }
        }
        let act = concernStatus(scope).flatMap { lookUp($0, .cdaAllergyActStatus) }
        if let code = stated ?? (hasEnded ? nil : act) {
            allergy.clinicalStatus = Self.concept(code)
        } else {
            allergy.clinicalStatus = Self.allergyClinical(hasEnded ? "resolved" : "active")
            if !hasEnded { ledger.note(.note, .statusAssumed, at: anchor(of: observation)) }
        }
    }

    /// Low, high or not to be told; rule B16.
    private func criticality(_ observation: ClinicalStatement) -> String? {
        guard let part = observation.related(.criticality) else { return nil }
        claim(part)
        return part.value.flatMap { image(of: $0.code, .cdaAllergyCriticality)?.code }
    }

    private func closeAllergy(_ observation: ClinicalStatement) {
        if let code = observation.code { keepAsStructure(code) }
        if let status = observation.statusCode { omit(status, .o4) }
        for participant in observation.participants where participant.typeCode.unrecorded == "CSM" {
            keepAsStructure(participant)
        }
    }

    static func allergyClinical(_ code: String) -> CodeableConcept {
        let system = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical"
        return CodeableConcept(coding: [Coding(system: system, code: code)])
    }

    static func allergyVerification(_ code: String) -> CodeableConcept {
        let system = "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification"
        return CodeableConcept(coding: [Coding(system: system, code: code)])
    }
}

extension AllergyIntolerance {
    /// The same entry said twice: notes, ids and reactions are united.
    static func unite(_ known: inout AllergyIntolerance, _ new: AllergyIntolerance) -> Bool {
        guard known.code == new.code, known.verificationStatus == new.verificationStatus else { return false }
        known.identifier.unite(new.identifier)
        known.note.unite(new.note)
        known.reaction.unite(new.reaction)
        known.category.unite(new.category)
        known.onset = known.onset ?? new.onset
        known.criticality = known.criticality ?? new.criticality
        return true
    }
}
