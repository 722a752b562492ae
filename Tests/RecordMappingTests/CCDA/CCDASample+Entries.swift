import RecordMapping

extension CCDASample {
    /// One entry by its element name and the last part of its template id.
    static func entry(
        _ element: String,
        _ template: String?,
        _ inner: String,
        mood: String = "EVN",
        negated: Bool = false
    ) -> String { "<entry>\(statement(element, template, inner, mood: mood, negated: negated))</entry>" }

    /// One statement without the entry around it.
    static func statement(
        _ element: String,
        _ template: String?,
        _ inner: String,
        mood: String = "EVN",
        negated: Bool = false
    ) -> String {
        let id = template.map { "<templateId root=\"\(entry)\($0)\"/>" } ?? ""
        return "<\(element) classCode=\"X\" moodCode=\"\(mood)\" negationInd=\"\(negated)\">\(id)\(inner)</\(element)>"
    }

    /// A relationship to a statement.
    static func related(_ statement: String, type: String = "COMP") -> String {
        "<entryRelationship typeCode=\"\(type)\">\(statement)</entryRelationship>"
    }

    /// A member of an organizer.
    static func component(_ statement: String) -> String { "<component>\(statement)</component>" }

    /// A code of LOINC.
    static func loinc(_ code: String, _ name: String = "Name") -> String {
        "<code code=\"\(code)\" codeSystem=\"2.16.840.1.113883.6.1\" displayName=\"\(name)\"/>"
    }

    /// A code of SNOMED CT.
    static func sct(_ code: String, _ name: String = "Name") -> String {
        "<code code=\"\(code)\" codeSystem=\"\(snomed)\" displayName=\"\(name)\"/>"
    }

    static func amount(_ value: String, _ unit: String) -> String {
        "<value xsi:type=\"PQ\" value=\"\(value)\" unit=\"\(unit)\"/>"
    }

    static func id(_ number: String) -> String { "<id root=\"1.2.40\" extension=\"\(number)\"/>" }
    static func status(_ code: String) -> String { "<statusCode code=\"\(code)\"/>" }
    static func at(_ time: String) -> String { "<effectiveTime value=\"\(time)\"/>" }

    /// A person who does something.
    static func performer(_ number: String = "77") -> String {
        """
        <performer><assignedEntity><id root="2.16.840.1.113883.4.6" extension="\(number)"/><assignedPerson>\
        <name><given>Ida</given><family>Storm</family></name></assignedPerson></assignedEntity></performer>
        """
    }

    /// A vaccination with a CVX code.
    static func vaccination(_ inner: String, negated: Bool = false, product: String? = nil) -> String {
        let code = product ?? "<code code=\"88\" codeSystem=\"2.16.840.1.113883.12.292\" displayName=\"Influenza\"/>"
        return entry(
            "substanceAdministration",
            "52",
            """
            \(inner)<consumable><manufacturedProduct><manufacturedMaterial>\(code)<lotNumberText>L1</lotNumberText>\
            </manufacturedMaterial></manufacturedProduct></consumable>
            """,
            negated: negated
        )
    }
}
