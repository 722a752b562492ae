import CCDA
import FHIRR4
import MappingTables

/// The section of vaccinations; rules A7, A8 and B40 to B43 backwards.
///
/// Source: C-CDA R2.1, Immunizations Section, <https://hl7.org/cda/us/ccda/>
extension CCDAWriting {
    func immunizations() -> WrittenSection {
        let kind = WrittenSection.Kind(
            root: "2.16.840.1.113883.10.20.22.2.2.1",
            release: "2015-08-01",
            code: "11369-6",
            display: "History of Immunization",
            title: "Immunizations",
            sentence: "The record holds no information about immunizations.",
            isRequired: true
        )
        let headers = ["Vaccine", "Date", "Status", "Lot"]
        var section = WrittenSection(kind, prefix: "immunization", headers: headers)
        for fact in facts(Immunization.self) where fact.resource.status.value != "entered-in-error" {
            let cell = section.narrative.nextID()
            section.narrative.addRow([
                (shown(fact.resource.vaccineCode), cell), (shown(fact.resource.occurrence), nil),
                (fact.resource.status.value, nil), (fact.resource.lotNumber, nil),
            ])
            section.add(vaccination(fact, cell: cell, &section))
        }
        return section
    }

    private func vaccination(
        _ fact: Fact<Immunization>,
        cell: String,
        _ section: inout WrittenSection
    ) -> StatementMarkup {
        let given = fact.resource
        var statement = StatementMarkup("substanceAdministration", classCode: "SBADM")
        statement.templates = [
            ("2.16.840.1.113883.10.20.22.4.52", "2015-08-01"), ("2.16.840.1.113883.10.20.22.4.52", nil),
        ]
        statement.ids = ids(given.identifier, of: fact.id)
        statement.isNegated = given.status.value == "not-done"
        statement.status = given.status.value == nil ? nil : "completed"
        statement.times = [time(given.occurrence)]
        addDose(of: given, to: &statement)
        statement.product = vaccine(given, cell: cell)
        statement.performers = given.performer.map { performer($0.actor) }
        statement.authors = authors(of: fact.id, recorded: given.recorded)
        statement.informants = informants(of: fact.id, sources: fact.sources)
        statement.participants = [place(given.location)].compactMap { $0 }
        addReasons(given.reasonCode, [], to: &statement)
        if let reason = given.statusReason { addRefusal(reason, to: &statement) }
        addNotes(given.note, to: &statement, in: &section)
        return statement
    }

    private func addDose(of given: Immunization, to statement: inout StatementMarkup) {
        if case .number(let number) = given.protocolApplied.first?.doseNumber {
            statement.details.append(Markup("repeatNumber", ["value": String(number)]))
        }
        if let route = given.route { statement.details.append(code(route, "routeCode")) }
        if let site = given.site { statement.details.append(code(site, "approachSiteCode")) }
        if let dose = given.doseQuantity.flatMap({ amount($0, "doseQuantity") }) { statement.details.append(dose) }
    }

    private func vaccine(_ given: Immunization, cell: String) -> Markup {
        let codes = given.vaccineCode.coding.compactMap(\.code)
        let isNone = codes.contains { tables.spelling(of: $0, by: .cdaNoneKnownImmunization) != nil }
        let code = isNone ? Markup("code", ["nullFlavor": "NI"]) : code(given.vaccineCode, cell: cell)
        let material = Markup(
            "manufacturedMaterial",
            [:],
            [
                code, given.lotNumber.map { Markup("lotNumberText", [:], text: $0) },
                point(ifKnown: given.expirationDate, "sdtc:expirationTime"),
            ]
        )
        let maker = resource(given.manufacturer, as: Organization.self)
            .map { organization($0, "manufacturerOrganization") }
        let id = Markup("templateId", ["root": "2.16.840.1.113883.10.20.22.4.54", "extension": "2014-06-09"])
        let product = Markup("manufacturedProduct", ["classCode": "MANU"], [id, material, maker])
        return Markup("consumable", [:], [product])
    }

    private func addRefusal(_ reason: CodeableConcept, to statement: inout StatementMarkup) {
        var refusal = StatementMarkup("observation", classCode: "OBS")
        refusal.templates = [("2.16.840.1.113883.10.20.22.4.53", nil)]
        refusal.ids = ids(Self.partIDs(reason.extensions))
        refusal.code = code(reason)
        refusal.status = "completed"
        statement.relate(refusal, "RSON")
    }
}
