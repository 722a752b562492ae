import RecordStoreContract
import Testing

@testable import Gateway

@Suite struct RecordHandleTests {
    private let id = Hospital("lakeside").recordID("A")

    @Test func `a handle leads back to its record, for its account alone`() throws {
        let (ana, ben) = (
            User(login: "ana", role: .patient, password: .ofNobody),
            User(login: "ben", role: .patient, password: .ofNobody)
        )
        let handle = try #require(RecordHandle.spell(id, for: ana))
        #expect(RecordHandle.spell(id, for: ana) == handle)
        #expect(RecordHandle.read(handle, of: ana) == id)
        #expect(RecordHandle.spell(id, for: ben) != handle)
        #expect(RecordHandle.read(handle, of: ben) != id)
    }

    @Test func `a handle holds nothing of the id and stands in an address as it is`() throws {
        let user = User(login: "ana", role: .patient, password: .ofNobody)
        let handle = try #require(RecordHandle.spell(id, for: user))
        #expect(handle.count == 22)
        #expect(handle.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") })
        #expect(!handle.contains(id.prefix(8)))
    }

    @Test(arguments: ["", "new", "0123456789012345678901", "*bcdefghijklmnopqrstuv", String(repeating: "a", count: 23)])
    func `what is no handle is read as none or as a record that nobody has`(_ text: String) {
        let user = User(login: "ana", role: .patient, password: .ofNobody)
        #expect(RecordHandle.read(text, of: user) != id)
        #expect(RecordHandle.spell(text, for: user) == nil)
    }
}
