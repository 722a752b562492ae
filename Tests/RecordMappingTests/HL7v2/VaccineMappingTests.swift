import FHIRR4
import Findings
import RecordMapping
import Testing

@Suite struct VaccineMappingTests {
    private func dose(_ rxa: String, _ others: String...) throws -> MessageFixture {
        let orc = "ORC|RE|P1^EHR|F1^EHR"
        switch others.count {
        case 0: return try MessageFixture("VXU^V04^VXU_V04", "PID", orc, rxa)
        case 1: return try MessageFixture("VXU^V04^VXU_V04", "PID", orc, rxa, others[0])
        default: return try MessageFixture("VXU^V04^VXU_V04", "PID", orc, rxa, others[0], others[1])
        }
    }

    @Test(arguments: [
        ("CP", "completed"), ("PA", "completed"), ("RE", "not-done"), ("NA", "not-done"), ("", "completed"),
    ])
    func `C62 RXA-20 says whether the dose was given`(_ code: String, _ status: String) throws {
        let found = try dose("RXA|0|1|20260304||20^DTaP^CVX|999||||||||||||||\(code)|A").all(Immunization.self)[0]
        #expect(found.status.value == status)
        #expect(found.isSubpotent == (code == "PA" ? true : nil))
        #expect(found.doseQuantity == nil)
    }

    @Test(arguments: [("00", true, nil), ("01", false, "01"), ("02", false, "provider"), ("07", false, "school")])
    func `C61 RXA-9 says who reports`(_ code: String, _ isPrimary: Bool, _ origin: String?) throws {
        let rxa = "RXA|0|1|20260304||20^DTaP^CVX|0.5|mL||\(code)^Words^NIP001"
        let found = try dose(rxa).all(Immunization.self)[0]
        #expect(found.primarySource == isPrimary)
        #expect(found.reportOrigin?.coding.first?.code == origin)
    }

    @Test func `A33 without RXA-9 nobody claims to be the source`() throws {
        #expect(try dose("RXA|0|1|20260304||20^DTaP^CVX").all(Immunization.self)[0].primarySource == nil)
    }

    @Test func `C63 CVX 998 is no immunization`() throws {
        let message = try dose(
            "RXA|0|1|20260304||998^None^CVX|999",
            "OBX|1|CE|59784-9^Immunity^LN|1|38907003^Varicella^SCT||||||F"
        )
        #expect(try message.all(Immunization.self).isEmpty)
        #expect(try message.all(Condition.self)[0].code?.coding.first?.code == "38907003")
        #expect(message.unmapped.isEmpty)
    }

    @Test func `C65 a forecast is a recommendation by OBX-4`() throws {
        let message = try dose(
            "RXA|0|1|20260304||998^None^CVX|999",
            "OBX|1|CE|30979-9^Due next^LN|1|21^Varicella^CVX||||||F",
            "OBX|2|TS|30980-7^Date due^LN|1|20270101||||||F"
        )
        let forecast = try message.all(ImmunizationRecommendation.self)[0].recommendation[0]
        #expect(forecast.vaccineCode[0].coding[0].code == "21")
        #expect(forecast.dateCriterion[0].value.value == "2027-01-01")
    }

    @Test func `C64 eligibility and leaflets are parts of the dose`() throws {
        let message = try dose(
            "RXA|0|1|20260304||20^DTaP^CVX|0.5|mL",
            "OBX|1|CE|64994-7^Eligibility^LN|1|V02^Medicaid^HL70064||||||F",
            "OBX|2|TS|29769-7^VIS presented^LN|2|20260304||||||F"
        )
        let found = try message.all(Immunization.self)[0]
        #expect(found.programEligibility[0].coding[0].code == "V02")
        #expect(found.education[0].presentationDate?.value == "2026-03-04")
        #expect(try message.all(Observation.self).isEmpty)
    }

    @Test func `C66 the same filler number later is the same dose`() throws {
        let first = try dose("RXA|0|1|20260304||20^DTaP^CVX|0.5|mL").all(Immunization.self)[0]
        let then = try dose("RXA|0|1|20260304||20^DTaP^CVX|0.5|mL||||||||LOT1").all(Immunization.self)[0]
        #expect(first.id == then.id && then.lotNumber == "LOT1")
    }

    @Test func `C50 refills of v2 are refills of R4, the sig stays in words`() throws {
        let message = try MessageFixture(
            "RDE^O11",
            "PID",
            "ORC|NW|P1^EHR",
            "RXE||197361^Amlodipine^RXNORM|1|2|TAB||^With water|||30|TAB|2",
            "TQ1|1||BID",
            "RXR|PO^Oral^HL70162"
        )
        let request = try message.all(MedicationRequest.self)[0]
        #expect(request.status.value == "active")
        #expect(request.dispenseRequest?.numberOfRepeatsAllowed == 2)
        let dosage = request.dosageInstruction[0]
        #expect(dosage.text == "With water" && dosage.timing?.code?.text == "BID")
        #expect(dosage.timing?.repeat?.frequency == 2)
        #expect(dosage.route?.coding.first?.code == "PO")
    }

    @Test func `C71 the lines of a note are one document, T10 replaces the former`() throws {
        let message = try MessageFixture(
            "MDM^T10",
            "PID",
            "TXA|1|DS|TX|||||||||D2^EHR|D1^EHR||||AU||AV",
            "OBX|1|TX|1^x^L||Went home.||||||F",
            "OBX|2|TX|1^x^L||O\\T\\M||||||F"
        )
        let document = try message.all(DocumentReference.self)[0]
        #expect(document.docStatus == "final" && document.status.value == "current")
        #expect(document.relatesTo.map(\.code) == ["replaces"])
        #expect(document.content.map(\.attachment.data) == ["V2VudCBob21lLgpPJk0="])
        #expect(document.type?.coding.first?.code == "18842-5")
    }
}
