import CCDA
import FHIRR4
import MappingTables

/// The way of life, and what belongs to the person and not to a moment; rules B67 to B69 backwards.
extension CCDAWriting {
    func socialHistory() -> WrittenSection {
        let kind = WrittenSection.Kind(
            root: "2.16.840.1.113883.10.20.22.2.17",
            release: "2015-08-01",
            code: "29762-2",
            display: "Social history",
            title: "Social history",
            sentence: "The record holds no information about social history.",
            isRequired: true
        )
        var section = WrittenSection(kind, prefix: "social", headers: Self.readingHeaders)
        for fact in readings("social-history") where isOpen(fact) {
            let isSmoking = fact.resource.code.coding.first?.code == "72166-2"
            section.add(reading(fact, isSmoking ? .smoking : .social, in: &section))
        }
        addBirthSex(to: &section)
        addTraits(to: &section)
        return section
    }

    private static let core = "http://hl7.org/fhir/us/core/StructureDefinition/"

    private func addBirthSex(to section: inout WrittenSection) {
        guard case .code(let sex) = patient.extensions[Self.core + "us-core-birthsex"]?.value else { return }
        let isCode = sex == "M" || sex == "F"
        let value = Markup(
            "value",
            [
                "xsi:type": "CD", "code": isCode ? sex : nil,
                "codeSystem": isCode ? "2.16.840.1.113883.5.1" : nil, "nullFlavor": isCode ? nil : sex,
            ]
        )
        let name = Self.fixed("76689-9", Self.loinc, "Sex Assigned At Birth")
        section.narrative.addRow([("Sex assigned at birth", nil), (sex, nil), (nil, nil), (nil, nil), (nil, nil)])
        section.add(trait(("2.16.840.1.113883.10.20.22.4.200", "2016-06-01"), name, value))
    }

    private func addTraits(to section: inout WrittenSection) {
        if case .coding(let sex) = patient.extensions[Self.core + "us-core-individual-sex"]?.value {
            let name = Self.fixed("46098-0", Self.loinc, "Sex")
            let value = code(sex, "value").adding("xsi:type", "CD")
            section.narrative.addRow([("Sex", nil), (sex.display ?? sex.code, nil), (nil, nil), (nil, nil), (nil, nil)])
            section.add(trait(("2.16.840.1.113883.10.20.22.4.507", "2023-05-01"), name, value))
        }
        if case .concept(let identity) = patient.extensions[Self.core + "us-core-genderIdentity"]?.value {
            let name = Self.fixed("76691-5", Self.loinc, "Gender identity")
            let value = code(identity, "value", type: "CD")
            section.narrative.addRow([
                ("Gender identity", nil), (shown(identity), nil), (nil, nil), (nil, nil), (nil, nil),
            ])
            section.add(trait(("2.16.840.1.113883.10.20.34.3.45", "2022-06-01"), name, value))
        }
        let tribes = patient.extensions.filter { $0.url == Self.core + "us-core-tribal-affiliation" }
        for parts in tribes.map(\.extensions) {
            guard case .concept(let tribe) = parts["tribalAffiliation"]?.value else { continue }
            let name = Self.fixed("95370-3", Self.loinc, "Tribal affiliation")
            section.narrative.addRow([
                ("Tribal affiliation", nil), (shown(tribe), nil), (nil, nil), (nil, nil), (nil, nil),
            ])
            var statement = trait(
                ("2.16.840.1.113883.10.20.22.4.506", "2023-05-01"),
                name,
                code(tribe, "value", type: "CD")
            )
            if case .boolean(let flag) = parts["isEnrolled"]?.value {
                var enrolled = StatementMarkup("observation", classCode: "OBS")
                enrolled.code = Self.fixed("95369-5", Self.loinc, "Tribal enrollment")
                enrolled.status = "completed"
                enrolled.details = [Markup("value", ["xsi:type": "BL", "value": flag ? "true" : "false"])]
                statement.relate(enrolled, "REFR")
            }
            section.add(statement)
        }
    }

    private func trait(_ template: (String, String?), _ name: Markup, _ value: Markup) -> StatementMarkup {
        var statement = part(template, name, value)
        statement.ids = [Markup("id", ["nullFlavor": "NI"])]
        statement.times = [Markup("effectiveTime", ["nullFlavor": "UNK"])]
        return statement
    }
}
