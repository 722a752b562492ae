import ClinicalRecord
import Findings
import Testing

@Suite struct NameBasedUUIDTests {
    @Test func `A26 the same name gives the same id, and the version says whether it is an identity`() {
        let identity = NameBasedUUID.of("lakeside|1")
        let content = NameBasedUUID.of("lakeside|1", isIdentity: false)
        #expect(identity == NameBasedUUID.of("lakeside|1"))
        #expect(identity != NameBasedUUID.of("lakeside|2"))
        #expect(Array(identity)[14] == "5" && Array(content)[14] == "8")
        #expect(ContributedResource(kind: "Goal", id: identity, json: [], place: .whole).isIdentity)
        #expect(!ContributedResource(kind: "Goal", id: content, json: [], place: .whole).isIdentity)
        #expect(ContributedResource(kind: "Goal", id: "free text 8 id", json: [], place: .whole).isIdentity)
    }
}
