import CCDA
import ClinicalRecord
import FHIRR4

/// The whole document: header and sections; rules B2 and B90.
///
/// Source: C-CDA R2.1, Continuity of Care Document, <https://hl7.org/cda/us/ccda/>
extension CCDAWriting {
    /// What a document is for.
    package enum Kind: Sendable {
        /// A Continuity of Care Document.
        case summary
        /// A Referral Note.
        case referral
    }

    /// The document as XML in UTF-8.
    package func document(_ kind: Kind) -> [UInt8] {
        let components = sections(kind).compactMap(\.markup)
        let body = Markup("component", [:], [Markup("structuredBody", [:], components)])
        var root = Markup(
            "ClinicalDocument",
            [
                "xmlns": "urn:hl7-org:v3", "xmlns:sdtc": "urn:hl7-org:sdtc",
                "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
            ]
        )
        for element in head(kind) + people + [service(kind), body] { root.append(element) }
        return XMLSpelling.document(root)
    }

    private func sections(_ kind: Kind) -> [WrittenSection] {
        let asked = kind == .referral ? [unanswered(Self.reason), unanswered(Self.plan)] : []
        return asked + [
            allergies(), medications(), problems(), pastProblems(), encounters(), immunizations(), procedures(),
        ]
            + [healthConcerns(), socialHistory(), vitalSigns(), results()] + findings() + [notes()]
    }

    /// A section that a document needs and for which the record has no place.
    private func unanswered(_ kind: WrittenSection.Kind) -> WrittenSection {
        WrittenSection(kind, prefix: "", headers: [])
    }

    private static let reason = WrittenSection.Kind(
        root: "1.3.6.1.4.1.19376.1.5.3.1.3.1",
        release: "2014-06-09",
        code: "42349-1",
        display: "Reason for referral",
        title: "Reason for referral",
        sentence: "The record does not say why the person is referred.",
        isRequired: true
    )

    private static let plan = WrittenSection.Kind(
        root: "2.16.840.1.113883.10.20.22.2.10",
        release: "2014-06-09",
        code: "18776-5",
        display: "Plan of care note",
        title: "Plan of treatment",
        sentence: "The record holds no plan that this document could tell.",
        isRequired: true
    )

    private func head(_ kind: Kind) -> [Markup] {
        let (root, release, code, display) = Self.type(of: kind)
        let subject = patient.id ?? ""
        let id = NameBasedUUID.of("document\u{1F}\(code)\u{1F}\(subject)\u{1F}\(time)")
        return [
            Markup("realmCode", ["code": "US"]),
            Markup("typeId", ["root": "2.16.840.1.113883.1.3", "extension": "POCD_HD000040"]),
            Markup("templateId", ["root": "2.16.840.1.113883.10.20.22.1.1", "extension": "2015-08-01"]),
            Markup("templateId", ["root": root, "extension": release]),
            Markup("id", ["root": id]),
            Self.fixed(code, Self.loinc, display),
            Markup("title", [:], text: kind == .summary ? "Health summary" : "Referral note"),
            point(Primitive(time), "effectiveTime"),
            Markup("confidentialityCode", ["code": "N", "codeSystem": "2.16.840.1.113883.5.25"]),
            Markup("languageCode", ["code": "en-US"]),
        ]
    }

    private static func type(of kind: Kind) -> (root: String, release: String, code: String, display: String) {
        switch kind {
        case .summary:
            ("2.16.840.1.113883.10.20.22.1.2", "2015-08-01", "34133-9", "Summary of episode note")
        case .referral: ("2.16.840.1.113883.10.20.22.1.14", "2015-08-01", "57133-1", "Referral note")
        }
    }

    /// The person, the program that wrote the document, the sources of what it says, and who keeps it.
    private var people: [Markup] {
        let none = Markup("id", ["nullFlavor": "NI"])
        let nowhere = places([], [])
        let device = Markup(
            "assignedAuthoringDevice",
            [:],
            [Markup("manufacturerModelName", [:], text: "Chartway"), Markup("softwareName", [:], text: "Chartway")]
        )
        let author = Markup(
            "author",
            [:],
            [point(Primitive(time), "time"), Markup("assignedAuthor", [:], [none] + nowhere + [device])]
        )
        let informants = sources.map { source in
            let house = organization(named: source, "representedOrganization")
            return Markup("informant", [:], [Markup("assignedEntity", [:], [none] + nowhere + [house])])
        }
        let keeper = Markup(
            "representedCustodianOrganization",
            [:],
            [none, Markup("name", [:], text: "Chartway")] + nowhere.reversed()
        )
        let custodian = Markup("custodian", [:], [Markup("assignedCustodian", [:], [keeper])])
        return [recordTarget(), author] + informants + [custodian] + contacts
    }

    /// The time that the document speaks of: from birth to now.
    private func service(_ kind: Kind) -> Markup? {
        guard kind == .summary else { return nil }
        let time = Markup(
            "effectiveTime",
            [:],
            [point(patient.birthDate, "low"), point(Primitive(self.time), "high")]
        )
        let doctors = patient.generalPractitioner.map { doctor in
            let function = Self.fixed("PCP", "2.16.840.1.113883.5.88", "Primary care provider", "functionCode")
            let who = role(doctor, "assignedEntity", "assignedPerson")
            return Markup("performer", ["typeCode": "PRF"], [function, who])
        }
        let event = Markup("serviceEvent", ["classCode": "PCPR"], [time] + doctors)
        return Markup("documentationOf", [:], [event])
    }
}
