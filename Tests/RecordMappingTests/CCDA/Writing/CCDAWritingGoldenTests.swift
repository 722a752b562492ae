import FHIRR4
import Fixtures
import Testing

@Suite struct CCDAWritingGoldenTests {
    @Test(arguments: try GoldenFolder.all("ccda-written"))
    func `a record becomes the document that lies beside it`(_ folder: GoldenFolder) throws {
        let record = try WrittenRecord(fhir: folder.bytes("in.json"))
        #expect(try folder.difference("summary.xml", record.text) == nil)
    }

    @Test(arguments: try GoldenFolder.all("ccda-written"))
    func `a record of FHIR resources comes back from the document`(_ folder: GoldenFolder) throws {
        let record = try WrittenRecord(fhir: folder.bytes("in.json"))
        let (before, after) = (try record.facts, try record.back().facts)
        #expect(before == after)
        let (person, back) = (try record.patient, try record.back().patient)
        #expect(Set(back.identifier) == Set(person.identifier))
        #expect(back.name.map(\.given) == person.name.map(\.given))
        #expect(back.name.first?.use == "official")
        #expect(back.telecom == person.telecom)
        #expect(back.address == person.address)
        #expect(back.communication == person.communication)
        #expect(back.birthDate == person.birthDate)
        #expect(back.gender == person.gender)
        #expect(Set(back.extensions) == Set(person.extensions))
    }
}
