import FHIRR4
import MappingTables
import RecordMapping
import Testing

@Suite struct CCDAAllergyTests {
    private func allergy(_ inner: String, status: String = "active") throws -> AllergyIntolerance {
        let section = CCDASample.allergies(CCDASample.allergy(inner, status: status))
        return try #require(CCDASample.reading([section]).resources(AllergyIntolerance.self).first)
    }

    @Test(arguments: [
        ("416098002", "allergy", "medication"), ("419511003", nil, "medication"),
        ("59037007", "intolerance", "medication"),
        ("414285001", "allergy", "food"), ("235719002", "intolerance", "food"), ("418471000", nil, "food"),
        ("419199007", "allergy", nil), ("426232007", "allergy", "environment"), ("420134006", nil, nil),
    ])
    func `B12 the value says kind and category`(_ code: String, _ type: String?, _ category: String?) throws {
        let allergy = try allergy(CCDASample.coded(code))
        #expect(allergy.type == type)
        #expect(allergy.category == [category].compactMap { $0 })
    }

    @Test(arguments: [("No Known Allergies", true), ("NKDA", true), ("No-ache tablets", false)])
    func `A8 denied words that say that none is known are no denial of a denial`(_ name: String, _ isNone: Bool) throws
    {
        let entry = CCDASample.concern(
            "30",
            """
            <observation classCode="OBS" moodCode="EVN" negationInd="true">\
            <templateId root="\(CCDASample.entry)7"/>\(CCDASample.coded("419199007"))\
            <participant typeCode="CSM"><participantRole><playingEntity><name>\(name)</name></playingEntity>\
            </participantRole></participant></observation>
            """
        )
        let reading = try CCDASample.reading([CCDASample.allergies(entry)])
        let allergy = try #require(reading.resources(AllergyIntolerance.self).first)
        #expect((allergy.code?.coding.first?.code == "716186003") == isNone)
        #expect((allergy.verificationStatus?.coding.first?.code == "refuted") != isNone)
        #expect(allergy.code?.text == (isNone ? "No known allergy" : "No known allergy to \(name)"))
    }

    @Test func `B11 the substance is the code`() throws {
        let code = try allergy("").code
        #expect(code?.coding.first?.code == "7980")
        #expect(code?.coding.first?.system == "http://www.nlm.nih.gov/research/umls/rxnorm")
    }

    @Test(arguments: [("active", "active"), ("completed", "inactive"), ("aborted", "inactive")])
    func `B13 the act gives the status that the entry does not`(_ act: String, _ expected: String) throws {
        #expect(try allergy("", status: act).clinicalStatus?.coding.first?.code == expected)
    }

    @Test func `B13 B14 an end is resolved and never an onset`() throws {
        let ended = try allergy("<effectiveTime><high value='2015'/></effectiveTime>", status: "completed")
        #expect(ended.clinicalStatus?.coding.first?.code == "resolved")
        #expect(ended.onset == nil)
        #expect(ended.extensions.first?.value == .dateTime("2015"))
    }

    @Test func `B15 a grade of the allergy fills reactions without one, else it is a note`() throws {
        let grade = CCDASample.part("8", CCDASample.coded("24484000", "Severe"), type: "SUBJ")
        let hives = CCDASample.part("9", CCDASample.coded("247472004", "Hives"), type: "MFST")
        let mild = CCDASample.part("8", CCDASample.coded("255604002", "Mild"), type: "SUBJ")
        let graded = CCDASample.part("9", CCDASample.coded("267036007", "Dyspnea") + mild, type: "MFST")
        let allergy = try allergy(grade + hives + graded)
        #expect(allergy.reaction.map(\.severity) == ["severe", "mild"])
        #expect(allergy.reaction.map { $0.manifestation.first?.text } == ["Hives", "Dyspnea"])
        #expect(try self.allergy(grade).note.map(\.text) == ["Severity: Severe"])
    }

    @Test func `B15 a reaction without a code keeps its words`() throws {
        let words = CCDASample.part(
            "9",
            "<text>Swollen lips</text><value xsi:type='CD' nullFlavor='OTH'/>",
            type: "MFST"
        )
        #expect(try allergy(words).reaction.first?.manifestation.first?.text == "Swollen lips")
    }

    @Test(arguments: [("CRITL", "low"), ("CRITH", "high"), ("CRITU", "unable-to-assess")])
    func `B16 criticality`(_ code: String, _ expected: String) throws {
        #expect(try allergy(CCDASample.part("145", CCDASample.coded(code))).criticality == expected)
    }
}
