import ClinicalRecord
import Testing

@testable import RecordPrint

@Suite struct DocumentTests {
    @Test func `silence about what matters is a section of its own, the rest one sentence`() {
        let document = PrintDocument.patientSummary(Sample.empty, printed: Sample.printed)
        #expect(
            document.sections.map(\.heading) == [
                "Allergies and intolerances", "Health problems", "Medicines in use", "Vaccinations",
                "Latest test results",
            ]
        )
        #expect(document.closing[0].description.hasPrefix("Nothing is recorded about: Latest measurements, "))
        #expect(document.running.description == "Leo Lopez, birth date not recorded")
    }

    @Test func `what is unknown of the person is said to be unknown`() {
        let facts = PrintDocument.patientSummary(Sample.empty, printed: Sample.printed).banner?.facts
        #expect(
            facts?.map(\.label) == [
                "Born", "Sex", "Language", "Own doctor", "Contact", "Address", "In an emergency",
            ]
        )
        #expect(facts?.allSatisfy { $0.values == ["not recorded"] } == true)
    }

    @Test func `the banner tells age, whom to call and no more of a secret number than its end`() {
        let facts = PrintBanner(Sample.person, Sample.edition(Sample.family)).facts
        func values(_ label: String) -> [String]? {
            facts.first { $0.label == label }?.values.map(\.description)
        }
        #expect(values("Born") == ["3 May 1980 (46 years)"])
        #expect(values("In an emergency") == ["José López (husband)", "+1 555 0101"])
        #expect(values("Record numbers") == ["MRN N-104233", "SSN ends in 6789"])
    }

    @Test func `a dead person has no age`() {
        var summary = Sample.family
        summary.person?.deceased = "2026-01-02"
        let document = PrintDocument.patientSummary(summary, printed: Sample.printed)
        #expect(document.banner?.facts[0].values == ["3 May 1980"])
        #expect(document.alerts[0].title == "This person died on 2 January 2026.")
    }

    @Test func `sources that disagree about the person are named by topic`() {
        var summary = Sample.family
        summary.person?.conflicts = ["Patient.birthDate", "Patient.name[0].family", "Patient.deceasedBoolean"]
        let alerts = PrintDocument.patientSummary(summary, printed: Sample.printed).alerts
        #expect(
            alerts.first?.title.description
                == "Sources disagree about the birth date, death and name. Ask the person or the family."
        )
    }

    @Test func `the paper says when and from what it was printed`() {
        let document = PrintDocument.medicationList(Sample.family, printed: Sample.printed)
        #expect(document.origin.description == "Printed on 3 May 2026, 14:05 (UTC+02:00).")
        #expect(document.legend.description == "Sources: A City Hospital; B Harbour Lab; C North Clinic")
        #expect(document.fullTitle == "Medicine list – María Fernández López")
    }

    @Test func `a visit shows what its days hold`() throws {
        let document = try #require(
            PrintDocument.visitSummary(Sample.family, encounter: "visit", printed: Sample.printed)
        )
        #expect(
            document.sections.map(\.heading) == [
                "The visit", "Diagnoses of this visit", "Latest measurements", "Test results", "Medicines in use",
                "Medicines that may be in use", "Allergies and intolerances",
            ]
        )
        #expect(document.sections[3].rows.count == 3)
        #expect(document.alerts.first?.kind == .danger)
        #expect(PrintDocument.visitSummary(Sample.family, encounter: "?", printed: Sample.printed) == nil)
    }

    @Test func `twins are told apart on every page`() {
        var twin = Sample.family
        twin.person?.name = "Marta Fernández López"
        let names = [Sample.family, twin].map { PrintDocument.results($0, printed: Sample.printed).running.description }
        #expect(names == ["María Fernández López, born 3 May 1980", "Marta Fernández López, born 3 May 1980"])
    }

    @Test func `a record of nobody prints`() {
        let document = PrintDocument.patientSummary(RecordSummary(), printed: "")
        #expect(document.banner == nil)
        #expect(document.fullTitle == "Patient summary")
    }

    @Test func `record numbers stand beside their hospital, each phone once`() {
        var summary = Sample.family
        summary.person?.phones = ["+1 (312) 5550142", "312-555-0142"]
        summary.person?.identifiers[0].isRecordNumber = true
        summary.person?.identifiers[0].sources = ["North Clinic"]
        let document = PrintDocument.patientSummary(summary, printed: Sample.printed)
        #expect(document.legend.description.hasSuffix("; C North Clinic, record number N-104233"))
        func values(_ label: String) -> [String]? {
            document.banner?.facts.first { $0.label == label }?.values.map(\.description)
        }
        #expect(values("Record numbers") == ["SSN ends in 6789"])
        #expect(values("Contact")?.first == "+1 (312) 555-0142")
        #expect(values("Contact")?.count == 2)
    }

    @Test func `the first page of a summary tells allergies, problems and medicines in this order`() {
        let headings = PrintDocument.patientSummary(Sample.family, printed: Sample.printed).sections.map(\.heading)
        #expect(headings.prefix(3) == ["Allergies and intolerances", "Health problems", "Medicines in use"])
    }

    @Test func `C111 every fact of a record is in its summary`() {
        let text = TextRenderer().render(.patientSummary(Sample.family, printed: Sample.printed))
        for fact in [
            "Penicillin", "Birch pollen", "Type 2 diabetes mellitus", "Fracture of left wrist", "Metformin 500 mg",
            "Prednisone 10 mg", "Ibuprofen 400 mg", "Influenza, seasonal", "5 October 2024", "7.9 %", "1.50 mg/dL",
            "142/88 mmHg", "Appendectomy", "Insulin pump", "Outpatient visit", "N-104233",
        ] {
            #expect(text.contains(fact), "\(fact)")
        }
    }
}
