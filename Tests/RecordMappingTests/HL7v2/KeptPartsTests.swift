import FHIRR4
import Findings
import RecordMapping
import Testing

/// Values that no element of R4 has room for stay in the record as they were sent (C9).
@Suite struct KeptPartsTests {
    private let obr = "OBR|1|P1^EHR|F1^LAB|24323-8^Panel^LN"

    private func texts(_ list: [Extension]) -> [String: String] {
        var found: [String: String] = [:]
        for item in list {
            if case .string(let text)? = item.value { found[item.url] = text }
        }
        return found
    }

    @Test func `A22 parts of a family name stay beside the whole`() throws {
        let message = try MessageFixture("ADT^A08", "PID|1||1^^^H^MR||Van Dyk&van&Dyk&de&Boer^Ann^^^^^L^A^X&Y")
        let name = try #require(try message.all(Patient.self).first?.name.first)
        #expect(name.family == "Van Dyk")
        #expect(
            texts(name.extensions) == [
                "urn:chartway:XPN-1": "Van Dyk&van&Dyk&de&Boer", "urn:chartway:XPN-9": "X&Y",
            ]
        )
        #expect(message.unmapped.isEmpty)
    }

    @Test func `A25 one number with two names keeps both`() throws {
        let obx = "OBX|1|ST|1^a^L||x||||||F|||||7^Ito^Ken^^^^^^&1.2.3&ISO~7^Itoh^Ken^^^^^^&1.2.3&ISO"
        let people = try MessageFixture("ORU^R01", "PID", obr, obx).all(Practitioner.self)
        #expect(people.map { $0.name.compactMap(\.family) } == [["Ito", "Itoh"]])
    }

    @Test func `A26 a number used for two things names two resources and is a finding`() throws {
        let message = try MessageFixture(
            "ORU^R01",
            "PID",
            obr,
            "OBX|1|ST|1^a^L|1|x||||||F||||||||||7^LAB",
            "OBX|2|ST|1^a^L|2|y||||||F||||||||||7^LAB"
        )
        let found = try message.all(Observation.self)
        #expect(found.map(\.value) == [.string("x"), .string("y")])
        #expect(Set(found.map(\.id)).count == 2)
        #expect(message.codes.contains("id.repeated"))
    }

    @Test func `A26 the same thing said twice is one resource and no finding`() throws {
        let obx = "OBX|1|ST|1^a^L|1|x||||||F||||||||||7^LAB"
        let message = try MessageFixture("ORU^R01", "PID", obr, obx, obx)
        #expect(try message.all(Observation.self).count == 1)
        #expect(!message.codes.contains("id.repeated"))
    }

    @Test func `C9 the address of an ordering provider stays with the order`() throws {
        let orc = "ORC|RE|P1^EHR|F1^LAB|||||||||9^Ito^Ken||||||||||||2140 Elm Road^^Sturgis^SD^57785"
        let order = try #require(try MessageFixture("ORU^R01", "PID", orc, obr).all(ServiceRequest.self).first)
        let kept = order.extensions.first { $0.url == "urn:chartway:ORC-24" }
        guard case .address(let address)? = kept?.value else {
            Issue.record("there is no address")
            return
        }
        #expect(address.line == ["2140 Elm Road"] && address.city == "Sturgis")
    }

    @Test func `C22 what is said of a place stays with the visit`() throws {
        let visit = "PV1|1|I|W1^2^A^NGH^^BED^^^By the window"
        let encounter = try #require(try MessageFixture("ADT^A01", "PID", visit).all(Encounter.self).first)
        let place = try #require(encounter.location.first?.location)
        #expect(texts(place.extensions) == ["urn:chartway:PL-6": "BED", "urn:chartway:PL-9": "By the window"])
    }
}
