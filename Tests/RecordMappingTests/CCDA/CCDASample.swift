import MappingTables
import RecordMapping

/// Small documents made of parts, of nobody.
enum CCDASample {
    static let entry = "2.16.840.1.113883.10.20.22.4."
    static let part = "2.16.840.1.113883.10.20.22.2."
    static let snomed = "2.16.840.1.113883.6.96"

    static func document(_ sections: [String], header: String = "", time: String = "20240315103000-0500") -> [UInt8] {
        let body = sections.map { "<component>\($0)</component>" }.joined()
        return Array(
            """
            <ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:sdtc="urn:hl7-org:sdtc"
              xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <id root="1.2.3" extension="d"/><code code="34133-9" codeSystem="2.16.840.1.113883.6.1"/>
            <effectiveTime value="\(time)"/>\(header)
            <component><structuredBody>\(body)</structuredBody></component></ClinicalDocument>
            """.utf8
        )
    }

    static func reading(
        _ sections: [String],
        header: String = "",
        time: String = "20240315103000-0500",
        site: Site = Site(named: "lakeside")
    ) throws -> Reading {
        try Reading(ccda: document(sections, header: header, time: time), site: site, tables: .standard)
    }

    static func section(_ template: String, _ loinc: String, _ entries: String, text: String = "Words") -> String {
        """
        <section><templateId root="\(part)\(template)"/><code code="\(loinc)" codeSystem="2.16.840.1.113883.6.1"/>\
        <text>\(text)</text>\(entries)</section>
        """
    }

    static func problems(_ entries: String, text: String = "Words") -> String {
        section("5.1", "11450-4", entries, text: text)
    }

    static func medications(_ entries: String) -> String { section("1.1", "10160-0", entries) }
    static func allergies(_ entries: String) -> String { section("6.1", "48765-2", entries) }

    static func concern(_ template: String, _ observation: String, status: String = "active") -> String {
        """
        <entry><act classCode="ACT" moodCode="EVN"><templateId root="\(entry)\(template)"/>\
        <statusCode code="\(status)"/>\
        <entryRelationship typeCode="SUBJ">\(observation)</entryRelationship></act></entry>
        """
    }

    static func coded(_ code: String, _ name: String = "Name") -> String {
        "<value xsi:type='CD' code='\(code)' codeSystem='\(snomed)' displayName='\(name)'/>"
    }

    static func problem(
        _ id: String,
        value: String = coded("195967001", "Asthma"),
        time: String = "<low value='2018'/>",
        status: String = "active",
        more: String = ""
    ) -> String {
        concern(
            "3",
            """
            <observation classCode="OBS" moodCode="EVN"><templateId root="\(entry)4"/>\
            <id root="1.2.4" extension="\(id)"/>\
            <effectiveTime>\(time)</effectiveTime>\(value)\(more)</observation>
            """,
            status: status
        )
    }

    static func part(_ template: String, _ inner: String, type: String = "REFR") -> String {
        """
        <entryRelationship typeCode="\(type)"><observation classCode="OBS" moodCode="EVN">\
        <templateId root="\(entry)\(template)"/>\(inner)</observation></entryRelationship>
        """
    }

    static func medication(_ inner: String, mood: String = "EVN", id: String = "1") -> String {
        """
        <entry><substanceAdministration classCode="SBADM" moodCode="\(mood)"><templateId root="\(entry)16"/>\
        <id root="1.2.5" extension="\(id)"/>\(inner)<consumable><manufacturedProduct><manufacturedMaterial>\
        <code code="1191" codeSystem="2.16.840.1.113883.6.88" displayName="Aspirin"/></manufacturedMaterial>\
        </manufacturedProduct></consumable></substanceAdministration></entry>
        """
    }

    static func allergy(_ inner: String, status: String = "active") -> String {
        concern(
            "30",
            """
            <observation classCode="OBS" moodCode="EVN"><templateId root="\(entry)7"/><id root="1.2.6" extension="1"/>\
            \(inner)<participant typeCode="CSM"><participantRole><playingEntity><code code="7980" \
            codeSystem="2.16.840.1.113883.6.88" displayName="Penicillin"/></playingEntity></participantRole>\
            </participant>\
            </observation>
            """,
            status: status
        )
    }
}
