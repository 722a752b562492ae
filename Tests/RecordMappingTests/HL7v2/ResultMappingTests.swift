import FHIRR4
import Findings
import RecordMapping
import Testing

@Suite struct ResultMappingTests {
    private let obr = "OBR|1|P1^EHR|F1^LAB|24323-8^Panel^LN|||202603040800-0600|||||||||||||||202603041000-0600||CH|F"

    private func value(_ obx: String) throws -> Observation {
        try #require(try MessageFixture("ORU^R01", "PID", obr, obx).all(Observation.self).first)
    }

    private enum Missing: Error { case quantity }

    @Test func `A18 digits stay as spelled, units are repaired by table only`() throws {
        let number = try value("OBX|1|NM|1^a^L||1.030|10+3/ul|||||F")
        guard case .quantity(let quantity)? = number.value else { throw Missing.quantity }
        #expect(
            quantity == Quantity(value: "1.030", unit: "10+3/ul", system: "http://unitsofmeasure.org", code: "10*3/uL")
        )
        guard case .quantity(let puffs)? = try value("OBX|1|NM|1^a^L||2|Puffs|||||F").value else {
            throw Missing.quantity
        }
        #expect(puffs == Quantity(value: "2", unit: "Puffs"))
    }

    @Test(arguments: [
        ("<^5", ObservationValue.quantity(Quantity(value: "5", comparator: "<"))),
        ("^1^:^64", .ratio(Ratio(numerator: Quantity(value: "1"), denominator: Quantity(value: "64")))),
        ("^2^-^4", .range(FHIRR4.Range(low: Quantity(value: "2"), high: Quantity(value: "4")))),
        ("^2^+", .string("2+")), ("<>^7", .string("<>7")), ("^7", .quantity(Quantity(value: "7"))),
    ])
    func `C34 a structured number is a comparison, a ratio, a range or words`(
        _ text: String,
        _ expected: ObservationValue
    ) throws {
        #expect(try value("OBX|1|SN|1^a^L||\(text)||||||F").value == expected)
    }

    @Test func `C34 a number that is none stays as words, and says so`() throws {
        let message = try MessageFixture("ORU^R01", "PID", obr, "OBX|1|NM|1^a^L||see note||||||F")
        #expect(try message.all(Observation.self)[0].value == .string("see note"))
        #expect(message.codes.contains("number.invalid"))
    }

    @Test(arguments: [
        ("F", "final"), ("P", "preliminary"), ("C", "corrected"), ("X", "cancelled"), ("D", "entered-in-error"),
        ("W", "entered-in-error"), ("I", "registered"), ("Q", "unknown"), ("F ", "final"),
    ])
    func `C36 OBX-11 says how the value stands`(_ code: String, _ status: String) throws {
        #expect(try value("OBX|1|NM|1^a^L||1||||||\(code)").status.value == status)
    }

    @Test func `C10 a coded field may come with its words`() throws {
        #expect(try value("OBX|1|CWE^^HL70125|1^a^L||Y^Yes^HL70136||||||F^Final^HL70085").status.value == "final")
    }

    @Test func `C37 a remark belongs to the segment before it`() throws {
        let message = try MessageFixture(
            "ORU^R01",
            "PID",
            obr,
            "NTE|1||order",
            "OBX|1|NM|1^a^L||1||||||F",
            "NTE|1||first",
            "OBX|2|NM|2^b^L||1||||||F"
        )
        #expect(try message.all(Observation.self).map { $0.note.map(\.text) } == [["first"], []])
        #expect(try message.all(DiagnosticReport.self)[0].extensions.count == 1)
    }

    @Test func `C35 a range reads a-b, below b, above a, or words`() throws {
        func range(_ text: String) throws -> Observation.ReferenceRange? {
            try value("OBX|1|NM|1^a^L||1|mg|\(text)||||F").referenceRange.first
        }
        #expect(try range("3.5-5")?.low?.value == "3.5")
        #expect(try range("3.5 - 5")?.high?.value == "5")
        #expect(try range("-2--1")?.low?.value == "-2")
        #expect(try range("<7")?.high?.value == "7")
        #expect(try range(">=7")?.low?.value == "7")
        #expect(try range("negative")?.text == "negative")
        #expect(try range("") == nil)
    }

    @Test func `C33 a child hangs on the observation that led to it`() throws {
        let message = try MessageFixture(
            "ORU^R01",
            "PID",
            obr,
            "OBX|1|CWE|630-4^Culture^LN|1|1^Coli^SCT||||||F",
            "OBR|2|P1^EHR|F2^LAB|50545-3^Susceptibility^LN|||||||||||||||||||||F|630-4&Culture&LN^1",
            "OBX|1|SN|18864-9^Ampicillin^LN|1|<=^8||||||F"
        )
        let found = try message.all(Observation.self)
        #expect(found[1].derivedFrom.map(\.reference) == ["Observation/\(found[0].id ?? "")"])
    }

    @Test func `C32 lines of text are one form, an enclosure another, a broken one a finding`() throws {
        let message = try MessageFixture(
            "ORU^R01",
            "PID",
            obr,
            "OBX|1|TX|1^Text^L||one||||||F",
            "OBX|2|TX|1^Text^L||  two||||||F",
            "OBX|3|ED|2^PDF^L||^AP^PDF^Base64^QUJD||||||F",
            "OBX|4|ED|3^Bad^L||^AP^PDF^Base64^***||||||F"
        )
        let report = try message.all(DiagnosticReport.self)[0]
        #expect(report.conclusion == "one\n  two")
        #expect(report.presentedForm.map(\.contentType) == ["text/plain", "application/pdf"])
        #expect(report.result.isEmpty)
        #expect(message.codes.contains("entry.unreadable"))
    }

    @Test func `A26 a corrected result has the id of the first one, another order's result has not`() throws {
        let first = try MessageFixture("ORU^R01", "PID", obr, "OBX|1|NM|1^a^L||1||||||P", id: "1").all(
            Observation.self
        )[0]
        let then = try MessageFixture("ORU^R01", "PID", obr, "OBX|9|NM|1^a^L||2||||||C", id: "2").all(Observation.self)[
            0
        ]
        #expect(first.id == then.id)
        let other = obr.replacing("F1^LAB", with: "F2^LAB")
        let last = try MessageFixture("ORU^R01", "PID", other, "OBX|1|NM|1^a^L||1||||||F").all(Observation.self)[0]
        #expect(last.id != first.id)
    }

    @Test func `C38 a specimen serves the observations of its order`() throws {
        let spm = "SPM|1|^S1&LAB||BLD^Whole blood^HL70487"
        let message = try MessageFixture("ORU^R01", "PID", obr, "OBX|1|NM|1^a^L||1||||||F", spm)
        let specimen = try message.all(Specimen.self)[0]
        #expect(try message.all(Observation.self)[0].specimen?.reference == "Specimen/\(specimen.id ?? "")")
        #expect(try message.all(DiagnosticReport.self)[0].specimen.count == 1)
    }

    @Test(arguments: [("NW", "active"), ("CA", "active"), ("CR", "revoked"), ("OC", "revoked"), ("HD", "on-hold")])
    func `C31 ORC-1 says how the order stands, a wish to cancel does not end it`(
        _ code: String,
        _ status: String
    ) throws {
        let message = try MessageFixture("ORM^O01", "PID", "ORC|\(code)|P1^EHR", "OBR|1|P1^EHR||1^Test^L")
        let order = try message.all(ServiceRequest.self)[0]
        #expect(order.status.value == status)
        #expect(order.identifier.count == 1)
        #expect(try message.all(DiagnosticReport.self).isEmpty)
    }

    @Test func `C11 LN is LOINC, L is the site's, a misspelled table is the field's own`() throws {
        let loinc = try value("OBX|1|NM|718-7^Hb^LN||1|||H^High^HL7078|||F")
        #expect(loinc.code.coding[0].system == "http://loinc.org")
        #expect(loinc.interpretation[0].coding.map(\.system).contains("http://terminology.hl7.org/CodeSystem/v2-0078"))
        let local = try value("OBX|1|NM|HB^Hb^L||1||||||F")
        #expect(local.code.coding[0].system == "urn:chartway:lakeside:codes:L")
    }
}
