import FHIRR4
import JSONTree
import Testing

@Suite struct R4CompartmentsTests {
    private let shared = R4Compartments.shared

    @Test func `the five compartments of R4 hold the kinds that their definitions name`() {
        #expect(shared.names == ["Device", "Encounter", "Patient", "Practitioner", "RelatedPerson"])
        #expect(shared.kinds(in: "Patient").count == 66)
        #expect(shared.kinds(in: "Patient").contains("Observation"))
        #expect(!shared.kinds(in: "Patient").contains("Practitioner"))
        #expect(shared.kinds(in: "Location").isEmpty)
        for name in shared.names {
            for kind in shared.kinds(in: name) {
                #expect(R4Schema.shared.hasKind(kind))
                #expect(shared.membership(of: kind, in: name)?.paths.isEmpty == false, "\(kind) in \(name)")
            }
        }
    }

    @Test func `every parameter of the definition leads to the compartment`() throws {
        let json = #"{"subject":{"reference":"Patient/1"},"performer":[{"reference":"Patient/2"}]}"#
        let root = try JSONTree(Array(json.utf8)).root
        let found = try #require(shared.membership(of: "Observation", in: "Patient")).values(in: root)
        #expect(found.compactMap { $0["reference"]?.string } == ["Patient/1", "Patient/2"])
        #expect(shared.membership(of: "Encounter", in: "Encounter")?.name == "_id")
        // What searches are narrowed by: where a parameter looks, not what it is called.
        #expect(shared.membership(of: "Immunization", in: "Patient")?.paths.map(\.members) == [["patient"]])
        #expect(shared.membership(of: "Account", in: "Patient")?.paths.map(\.members) == [["subject"]])
        let actors = shared.membership(of: "Appointment", in: "Patient")?.paths.map(\.members)
        #expect(actors == [["participant", "actor"]])
        #expect(shared.membership(of: "Location", in: "Patient") == nil)
    }
}
