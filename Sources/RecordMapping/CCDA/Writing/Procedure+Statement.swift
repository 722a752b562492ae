import CCDA
import FHIRR4
import MappingTables

/// The section of procedures; rules A7, A8 and B60 to B62 backwards.
///
/// Source: C-CDA R2.1, Procedures Section, <https://hl7.org/cda/us/ccda/>
extension CCDAWriting {
    func procedures() -> WrittenSection {
        let kind = WrittenSection.Kind(
            root: "2.16.840.1.113883.10.20.22.2.7.1",
            release: "2014-06-09",
            code: "47519-4",
            display: "History of Procedures",
            title: "Procedures",
            sentence: "The record holds no information about procedures.",
            isRequired: true
        )
        let headers = ["Procedure", "When", "Status", "Site"]
        var section = WrittenSection(kind, prefix: "procedure", headers: headers)
        for fact in facts(Procedure.self) where fact.resource.status.value != "entered-in-error" {
            let statement = procedure(fact, in: &section)
            section.add(statement)
        }
        for fact in readings("procedure") where isOpen(fact) {
            let statement = reading(fact, .result, in: &section)
            section.add(statement)
        }
        return section
    }

    private func procedure(_ fact: Fact<Procedure>, in section: inout WrittenSection) -> StatementMarkup {
        let procedure = fact.resource
        let cell = section.narrative.nextID()
        section.narrative.addRow([
            (shown(procedure.code), cell), (shown(procedure.performed), nil), (procedure.status.value, nil),
            (procedure.bodySite.compactMap(shown).joined(separator: "; "), nil),
        ])
        var statement = StatementMarkup("procedure", classCode: "PROC")
        statement.templates = [
            ("2.16.840.1.113883.10.20.22.4.14", "2014-06-09"), ("2.16.840.1.113883.10.20.22.4.14", nil),
        ]
        statement.ids = ids(procedure.identifier, of: fact.id)
        setStatus(of: &statement, procedure.status, by: .cdaProcedureActStatus)
        statement.isNegated = procedure.status.value == "not-done"
        if statement.isNegated { statement.status = "completed" }
        let codes = procedure.code?.coding.compactMap(\.code) ?? []
        let none = codes.lazy.compactMap { self.tables.spelling(of: $0, by: .cdaNoneKnownProcedure) }.first
        statement.code =
            none.map { Markup("code", ["code": $0, "codeSystem": Self.snomed]) }
            ?? code(procedure.code, cell: cell)
        statement.times = [time(procedure.performed)]
        statement.details = details(of: procedure)
        statement.performers = procedure.performer.map {
            performer($0.actor, function: $0.function, onBehalfOf: $0.onBehalfOf)
        }
        statement.authors = authors(of: fact.id, recorder: procedure.recorder)
        statement.informants = informants(of: fact.id, sources: fact.sources, asserter: procedure.asserter)
        statement.participants = [place(procedure.location)].compactMap { $0 }
        statement.participants += procedure.focalDevice.compactMap { device($0.manipulated) }
        let against = [procedure.statusReason].compactMap { $0 }
        addReasons(against + procedure.reasonCode, procedure.reasonReference, to: &statement)
        addNotes(procedure.note, to: &statement, in: &section)
        return statement
    }

    private func details(of procedure: Procedure) -> [Markup] {
        let base = "http://hl7.org/fhir/StructureDefinition/procedure-method"
        let priority: Markup? =
            if case .concept(let concept) = procedure.extensions["urn:chartway:priority"]?.value {
                code(concept, "priorityCode")
            } else { nil }
        let methods: [Markup] = procedure.extensions.filter { $0.url == base }.compactMap {
            if case .concept(let method) = $0.value { code(method, "methodCode") } else { nil }
        }
        return [priority].compactMap { $0 } + methods + procedure.bodySite.map { code($0, "targetSiteCode") }
    }

    /// A product that took part.
    private func device(_ reference: Reference?) -> Markup? {
        guard let device = resource(reference, as: Device.self) else { return nil }
        let kind = code(device.type)
        let model = device.deviceName.first.map { Markup("manufacturerModelName", [:], text: $0.name) }
        let own = device.identifier.compactMap { id($0) }
        let role = Markup(
            "participantRole",
            ["classCode": "MANU"],
            [Markup("templateId", ["root": "2.16.840.1.113883.10.20.22.4.37"])] + own
                + [Markup("playingDevice", [:], [kind, model])]
        )
        return Markup("participant", ["typeCode": "DEV"], [role])
    }
}
