import MappingTables
import Testing

@testable import Gateway

@Suite struct TerminologyTests {
    private let terms = Terminology(tables: .standard)
    private let gender = "http://hl7.org/fhir/administrative-gender"
    private let genders = "http://hl7.org/fhir/ValueSet/administrative-gender"
    private let cvx = "http://hl7.org/fhir/sid/cvx"

    private func refusal(_ body: () throws(Refusal) -> Void) -> Refusal.Kind? {
        do throws(Refusal) {
            try body()
            return nil
        } catch { return error.kind }
    }

    @Test func `codes are looked up with the words that are carried`() throws {
        #expect(try terms.lookUp(cvx, "01").display == "DTP")
        #expect(try terms.lookUp("http://terminology.hl7.org/CodeSystem/v2-0001", "A").display == "Ambiguous")
        #expect(try terms.lookUp(gender, "female").code == "female")
    }

    @Test(
        arguments: [
            ("http://snomed.info/sct", "73211009"), ("http://hl7.org/fhir/sid/cvx", "no such code"),
            ("http://terminology.hl7.org/CodeSystem/v2-0001", "no such code"), ("", ""),
        ]
    )
    func `what is not carried is not found, and nothing is said about it`(_ system: String, _ code: String) {
        #expect(refusal { () throws(Refusal) in _ = try terms.lookUp(system, code) } == .notFound)
    }

    @Test func `a code is valid, or not, where all codes of the system are carried`() throws {
        #expect(try terms.validate(cvx, "01", display: nil).isValid)
        #expect(try terms.validate(cvx, "01", display: "dtp").isValid)
        let wrong = try terms.validate(cvx, "01", display: "Measles")
        #expect(!wrong.isValid && wrong.display == "DTP" && wrong.message != nil)
        #expect(try !terms.validate(cvx, "no such code", display: nil).isValid)
        let partial = "http://terminology.hl7.org/CodeSystem/v2-0001"
        #expect(
            refusal { () throws(Refusal) in _ = try terms.validate(partial, "no such code", display: nil) } == .notFound
        )
    }

    @Test func `a value set of a required binding has its codes and no others`() throws {
        #expect(try terms.validate(in: genders, gender, "female", display: nil).isValid)
        #expect(try terms.validate(in: genders + "|4.0.1", nil, "female", display: nil).isValid)
        #expect(try !terms.validate(in: genders, "urn:other", "female", display: nil).isValid)
        #expect(try !terms.validate(in: genders, gender, "Female", display: nil).isValid)
        let unknown = "http://hl7.org/fhir/ValueSet/condition-code"
        #expect(
            refusal { () throws(Refusal) in _ = try terms.validate(in: unknown, nil, "x", display: nil) } == .notFound
        )
        let later = genders + "|5.0.0"
        #expect(
            refusal { () throws(Refusal) in _ = try terms.validate(in: later, nil, "x", display: nil) } == .notFound
        )
    }

    @Test func `an expansion comes page by page, and narrowed by a part of a code`() throws {
        let whole = try terms.expand(genders, filter: "", offset: 0, count: 100)
        #expect(whole.concepts.map(\.code).sorted() == ["female", "male", "other", "unknown"])
        var pages: [TermConcept] = []
        for offset in 0..<5 { pages += try terms.expand(genders, filter: "", offset: offset, count: 1).concepts }
        #expect(pages == whole.concepts)
        let some = try terms.expand(genders, filter: "MALE", offset: 1, count: 10)
        #expect(some.total == 2 && some.concepts.count == 1)
        #expect(try terms.expand(genders, filter: "", offset: 100, count: 10).concepts.isEmpty)
    }

    @Test func `a code is translated by the tables that mappings use`() throws {
        let found = try terms.translate("urn:chartway:ConceptMap:v2-0001-sex", nil, "F", to: nil)
        #expect(found.map(\.target) == [TermConcept(system: gender, code: "female", display: "Female")])
        let v2 = "http://terminology.hl7.org/CodeSystem/v2-0001"
        #expect(try terms.translate(nil, v2, "F", to: gender) == found)
        #expect(try terms.translate(nil, v2, "F", to: "urn:other").isEmpty)
        #expect(try terms.translate(nil, v2, "no such code", to: nil).isEmpty)
        #expect(refusal { () throws(Refusal) in _ = try terms.translate("urn:x", nil, "F", to: nil) } == .notFound)
        #expect(refusal { () throws(Refusal) in _ = try terms.translate(nil, "urn:x", "F", to: nil) } == .notFound)
        let other = "http://terminology.hl7.org/CodeSystem/v2-0002"
        let map = "urn:chartway:ConceptMap:v2-0001-sex"
        #expect(refusal { () throws(Refusal) in _ = try terms.translate(map, other, "F", to: nil) } == .notFound)
    }
}
