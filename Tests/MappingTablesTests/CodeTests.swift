import Testing

@testable import MappingTables

/// Rows that the rules name, and rows that must not be there.
@Suite struct CodeTests {
    private func target(_ code: String, _ table: TableName) -> String? {
        Tables.standard.translate(code, by: table)?.code
    }

    @Test func `C16 sex`() {
        #expect(
            ["F", "M", "O", "A", "N", "U", "", "f"].map { target($0, .v2Sex) }
                == ["female", "male", "other", "other", "other", "unknown", nil, nil]
        )
    }

    @Test func `A33 no code stands for nothing sent`() {
        for table in TableName.allCases { #expect(target("", table) == nil) }
    }

    @Test func `C20 classes that R4 has no word for have no row`() {
        #expect(["E", "I", "O", "P"].map { target($0, .v2PatientClass) } == ["EMER", "IMP", "AMB", "PRENC"])
        for code in ["R", "B", "C", "N", "U", "INPATIENT"] { #expect(target(code, .v2PatientClass) == nil) }
    }

    @Test func `C21 a registered walk-in is there, not planned`() {
        #expect(target("A04", .v2EncounterStatus) == "in-progress")
        for event in ["A08", "A09", "A10", "A12"] { #expect(target(event, .v2EncounterStatus) == nil) }
    }

    @Test func `C31 a request to cancel leaves the order active`() {
        #expect(target("CA", .v2ControlRequestStatus) == "active")
        #expect(target("OC", .v2ControlRequestStatus) == "revoked")
        #expect(target("ER", .v2RequestStatus) == "entered-in-error")
    }

    @Test func `C36 every status of an OBX, and no other`() {
        let expected = [
            "F": "final", "U": "final", "V": "final", "P": "preliminary", "R": "preliminary", "C": "corrected",
            "A": "amended", "B": "amended", "X": "cancelled", "D": "entered-in-error", "W": "entered-in-error",
            "N": "final", "I": "registered", "O": "registered", "S": "registered",
        ]
        for (code, status) in expected { #expect(target(code, .v2ObservationStatus) == status) }
        #expect(target("Z", .v2ObservationStatus) == nil)
    }

    @Test func `C32 every status of a report`() {
        #expect(
            "OISPARFCMX".map { target(String($0), .v2ReportStatus) } == [
                "registered", "registered", "registered", "preliminary", "partial", "partial", "final", "corrected",
                "corrected", "cancelled",
            ]
        )
    }

    @Test func `A5 every null flavor of the rule`() {
        #expect(
            ["NI", "UNK", "NP", "ASKU", "NAV", "NASK", "MSK", "NA", "OTH", "TRC", "NINF", "PINF"].map {
                target($0, .cdaNullFlavor)
            } == [
                "unknown", "unknown", "unknown", "asked-unknown", "temp-unknown", "not-asked", "masked",
                "not-applicable",
                "unsupported", "unsupported", "negative-infinity", "positive-infinity",
            ]
        )
    }

    @Test func `A6 no information is not none known`() {
        for flavor in ["NI", "UNK", "NAV", "NASK", "MSK"] { #expect(target(flavor, .cdaEmptyReason) != "nilknown") }
        #expect(target("OTH", .cdaEmptyReason) == nil)
    }

    @Test func `A7 only negated concepts that are known to be right`() {
        #expect(target("1003752001", .cdaNegatedAllergy) == "1003774007")
        #expect(target("416098002", .cdaNegatedAllergy) == nil)
    }

    @Test func `A8 none known by what is denied`() {
        #expect(target("419199007", .cdaNoneKnownAllergy) == "716186003")
        #expect(target("416098002", .cdaNoneKnownAllergy) == "409137002")
        #expect(target("414285001", .cdaNoneKnownAllergy) == "429625007")
        #expect(target("235719002", .cdaNoneKnownAllergy) == nil)
        #expect(target("55607006", .cdaNoneKnownProblem) == "160245001")
    }

    @Test func `A23 telecom schemes as they are spelled`() {
        #expect(
            ["tel", "TEL", "mailto", "email", "x-text-fax", "https", "pigeon"].map { target($0, .cdaTelecomScheme) }
                == ["phone", "phone", "email", "email", "fax", "url", nil]
        )
        #expect(target("PG", .cdaTelecomUse) == nil)
        #expect(target("PST", .cdaAddressType) == "postal")
    }

    @Test func `B12 types that say nothing of allergy or intolerance have no row`() {
        for code in ["419511003", "418471000", "420134006", "418038007"] {
            #expect(target(code, .cdaAllergyType) == nil)
        }
        #expect(target("419511003", .cdaAllergyCategory) == "medication")
        #expect(target("426232007", .cdaAllergyCategory) == "environment")
    }

    @Test func `B15 the six severities`() {
        #expect(target("371923003", .cdaSeverity) == "moderate")
        #expect(target("399166001", .cdaSeverity) == "severe")
    }

    @Test func `B64 classes by visit code`() {
        #expect(target("99213", .cdaEncounterClassCpt) == "AMB")
        #expect(target("99239", .cdaEncounterClassCpt) == "IMP")
        #expect(target("99285", .cdaEncounterClassCpt) == "EMER")
        #expect(target("99240", .cdaEncounterClassCpt) == nil)
        #expect(target("99201", .cdaEncounterClassCpt) == nil)
    }

    @Test func `C61 where a dose was learnt of`() {
        #expect(
            ["00", "01", "02", "05", "08"].map { target($0, .v2Nip001ReportOrigin) }
                == [nil, nil, "provider", "jurisdiction", "jurisdiction"]
        )
    }

    @Test(arguments: [
        (TableName.cdaAddressUse, "home", "H"), (.cdaTelecomUse, "home", "HP"), (.cdaGender, "other", "UN"),
        (.cdaNullFlavor, "unknown", "NI"), (.cdaSeverity, "severe", "24484000"), (.cdaTelecomScheme, "url", "http"),
        (.cdaNoneKnownAllergy, "716186003", "419199007"), (.cdaObservationActStatus, "cancelled", "cancelled"),
        (.cdaObservationActStatus, "final", "completed"), (.cdaRequestActStatus, "active", "active"),
        (.v2Sex, "other", "O"), (.v2ObservationStatus, "final", "F"), (.v2MaritalStatus, "T", "P"),
        (.v2NameUse, "official", "L"), (.v2ReportStatus, "corrected", "C"), (.v2AppointmentStatus, "noshow", "Noshow"),
    ])
    func `B90 C80 a table read backwards gives its first line`(_ table: TableName, _ target: String, _ code: String) {
        #expect(Tables.standard.spelling(of: target, by: table) == code)
    }

    @Test(arguments: TableName.allCases)
    func `B90 what is written is read as what it was`(_ table: TableName) throws {
        let library = TableLibrary(Embedded.files, overrides: [])
        for target in Set(try CodeTable(table, library).rows.values.map(\.code)) {
            let code = try #require(Tables.standard.spelling(of: target, by: table))
            #expect(self.target(code, table) == target)
        }
    }

    @Test func `C42 only the admission diagnosis has a word in R4`() {
        let tables = Tables.standard
        #expect(tables.translate("A", by: .v2DiagnosisUse)?.system.hasSuffix("/diagnosis-role") == true)
        #expect(tables.translate("F", by: .v2DiagnosisUse)?.system.hasSuffix("/v2-0052") == true)
    }

    @Test func `B52 vital signs are told by their LOINC code`() {
        for code in ["8480-6", "8462-4", "85354-9", "8867-4", "9279-1", "8310-5", "29463-7", "8302-2", "59408-5"] {
            #expect(target(code, .loincObservationCategory) == "vital-signs")
        }
        #expect(target("2345-7", .loincObservationCategory) == nil)
        #expect(target("30954-2", .loincSectionObservationCategory) == "laboratory")
    }

    @Test func `B21 the category of a problem follows its section`() {
        #expect(target("11450-4", .loincSectionConditionCategory) == "problem-list-item")
        #expect(target("46240-8", .loincSectionConditionCategory) == "encounter-diagnosis")
        #expect(target("75310-3", .loincSectionConditionCategory) == "health-concern")
        #expect(target("10160-0", .loincSectionConditionCategory) == nil)
    }

    @Test func `a display is given where this build has one`() {
        let tables = Tables.standard
        #expect(tables.display(system: "http://hl7.org/fhir/sid/cvx", code: "03") == "MMR")
        #expect(tables.display(system: "http://hl7.org/fhir/sid/mvx", code: "MSD") == "Merck and Co., Inc.")
        #expect(tables.display(system: "http://terminology.hl7.org/CodeSystem/v3-RoleCode", code: "MTH") == "mother")
        #expect(tables.display(system: "http://loinc.org", code: "8480-6") == nil)
    }
}
