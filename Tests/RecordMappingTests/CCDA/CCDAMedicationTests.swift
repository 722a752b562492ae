import FHIRR4
import MappingTables
import RecordMapping
import Testing

@Suite struct CCDAMedicationTests {
    private func request(_ inner: String, mood: String = "EVN") throws -> MedicationRequest {
        let section = CCDASample.medications(CCDASample.medication(inner, mood: mood))
        return try #require(CCDASample.reading([section]).resources(MedicationRequest.self).first)
    }

    private func repetition(_ times: String) throws -> Timing.Repeat? {
        try request(times).dosageInstruction.first?.timing?.repeat
    }

    @Test func `B30 what happened is a reported plan, or a statement if the site wants it`() throws {
        let request = try request("<statusCode code='active'/>")
        #expect(request.intent == "plan")
        #expect(request.reported == .boolean(true))
        let site = try Site(yaml: "settings: {medication.evn: statement}", name: "lakeside")
        let section = CCDASample.medications(CCDASample.medication("<statusCode code='active'/>"))
        let reading = try CCDASample.reading([section], site: site)
        #expect(try reading.resources(MedicationRequest.self).isEmpty)
        #expect(try reading.resources(MedicationStatement.self).first?.status == "active")
    }

    @Test(arguments: [("INT", "plan"), ("RQO", "order"), ("PRMS", "plan"), ("PRP", "proposal")])
    func `B30 the mood is the intent`(_ mood: String, _ intent: String) throws {
        let request = try request("", mood: mood)
        #expect(request.intent == intent)
        #expect(request.reported == nil)
    }

    @Test(arguments: [
        ("active", "active"), ("completed", "completed"), ("suspended", "on-hold"), ("aborted", "stopped"),
        ("nullified", "entered-in-error"), ("bogus", "unknown"),
    ])
    func `B31 status`(_ code: String, _ expected: String) throws {
        #expect(try request("<statusCode code='\(code)'/>").status == Primitive(expected))
    }

    @Test func `B31 a status observation of CCD overrules the act`() throws {
        let part = """
            <statusCode code='completed'/><entryRelationship typeCode="REFR">\
            <observation classCode="OBS" moodCode="EVN">\
            <templateId root="2.16.840.1.113883.10.20.1.47"/>\(CCDASample.coded("73425007"))</observation>\
            </entryRelationship>
            """
        #expect(try request(part).status == "stopped")
    }

    @Test func `B32 B33 bounds and rhythm make one timing`() throws {
        let rule = try repetition(
            """
            <effectiveTime xsi:type="IVL_TS"><low value="2024"/><high value="2025"/></effectiveTime>\
            <effectiveTime xsi:type="PIVL_TS" operator="A"><period value="6" unit="h"/></effectiveTime>
            """
        )
        #expect(rule?.bounds == .period(Period(start: "2024", end: "2025")))
        #expect(rule?.frequency == 1)
        #expect(rule?.period == "6")
        #expect(rule?.periodUnit == "h")
    }

    @Test(arguments: [("6", 4), ("8", 3), ("12", 2), ("24", 1)])
    func `B33 fixed hours of the institution are so many times a day`(_ hours: String, _ times: Int) throws {
        let rule = try repetition(
            """
            <effectiveTime xsi:type='PIVL_TS' institutionSpecified='true'><period value='\(hours)' unit='h'/>\
            </effectiveTime>
            """
        )
        #expect(rule?.frequency == times)
        #expect(rule?.period == "1")
        #expect(rule?.periodUnit == "d")
    }

    @Test func `B33 an event of the day has its offset in minutes`() throws {
        let rule = try repetition(
            """
            <effectiveTime xsi:type='EIVL_TS'><event code='AC'/><offset><low value='-1' unit='h'/></offset>\
            </effectiveTime>
            """
        )
        #expect(rule?.when == ["AC"])
        #expect(rule?.offset == 60)
    }

    @Test func `B33 two rhythms are two instructions`() throws {
        let times = ["8", "12"].map {
            "<effectiveTime xsi:type='PIVL_TS'><period value='\($0)' unit='h'/></effectiveTime>"
        }
        let dosages = try request(times.joined()).dosageInstruction
        #expect(dosages.map { $0.timing?.repeat?.period } == ["8", "12"])
        #expect(dosages.map(\.sequence) == [1, 2])
    }

    @Test func `B34 dose, rate and maximum`() throws {
        let dosage = try #require(
            request(
                """
                <doseQuantity value="1.50" unit="mg"/><rateQuantity value="90" unit="ml/min"/><maxDoseQuantity>\
                <numerator value="4" unit="g"/><denominator value="1" unit="d"/></maxDoseQuantity>
                """
            ).dosageInstruction.first
        )
        let dose = Quantity(value: "1.50", unit: "mg", system: "http://unitsofmeasure.org", code: "mg")
        #expect(dosage.doseAndRate.first?.dose == .quantity(dose))
        let rate = Quantity(value: "90", unit: "ml/min", system: "http://unitsofmeasure.org", code: "mL/min")
        #expect(dosage.doseAndRate.first?.rate == .quantity(rate))
        #expect(dosage.maxDosePerPeriod?.numerator?.value == "4")
    }

    @Test func `B35 the signature and the instruction are kept in words`() throws {
        let sig = """
            <entryRelationship typeCode="COMP"><substanceAdministration classCode="SBADM" moodCode="EVN">\
            <templateId root="\(CCDASample.entry)147"/><text>One at night</text></substanceAdministration>\
            </entryRelationship><entryRelationship typeCode="SUBJ"><act classCode="ACT" moodCode="INT">\
            <templateId root="\(CCDASample.entry)20"/><text>With food</text></act></entryRelationship>
            """
        let dosage = try #require(request(sig).dosageInstruction.first)
        #expect(dosage.text == "One at night")
        #expect(dosage.patientInstruction == "With food")
    }

    @Test func `B36 a reason is a code, and the problem itself if it is in the document`() throws {
        let indication = CCDASample.part(
            "19",
            "<id root='1.2.4' extension='1'/>" + CCDASample.coded("195967001", "Asthma"),
            type: "RSON"
        )
        let reading = try CCDASample.reading([
            CCDASample.medications(CCDASample.medication(indication)),
            CCDASample.problems(CCDASample.problem("1")),
        ])
        let request = try #require(reading.resources(MedicationRequest.self).first)
        #expect(request.reasonCode.first?.text == "Asthma")
        #expect(request.reasonReference.first?.reference?.hasPrefix("Condition/") == true)
    }

    @Test func `B38 a product with a lot is a resource of its own`() throws {
        let inner = CCDASample.medication("").replacing(
            "</manufacturedMaterial>",
            with: "<lotNumberText>L1</lotNumberText></manufacturedMaterial>"
        )
        let reading = try CCDASample.reading([CCDASample.medications(inner)])
        let medication = try #require(reading.resources(Medication.self).first)
        #expect(medication.batch?.lotNumber == "L1")
        #expect(medication.code?.coding.first?.code == "1191")
    }
}
