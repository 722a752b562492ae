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

    @Test func `A26 an id is the version-5 UUID of its name, however the name is handed over`() {
        #expect(NameBasedUUID.of("lakeside|1") == "bcb09ee6-cdba-578a-8f6d-fb1769905b4e")
        let parts = NameBasedUUID.of("lakeside", "Patient", "mr|1", isIdentity: true)
        #expect(parts == "e6322616-1a87-515f-99d4-0493d6998d8e")
        #expect(parts == NameBasedUUID.of("lakeside\u{1F}Patient\u{1F}mr|1"))
        #expect(parts == NameBasedUUID.of(Array("lakeside\u{1F}Patient\u{1F}mr|1".utf8)))
    }

    @Test func `every digit of a UUID stands in its place`() {
        #expect(UUIDText.spell(0x0123_4567_89ab_cdef, 0xfedc_ba98_7654_3210) == "01234567-89ab-cdef-fedc-ba9876543210")
        #expect(UUIDText.spell([UInt8](0..<16)) == "00010203-0405-0607-0809-0a0b0c0d0e0f")
    }
}
