import Foundation
import Gateway
import HTTPTypes
import Hummingbird
import RecordStore
import RecordStoreContract
import Testing

@testable import Portal

/// The pages of whoever cannot log in yet, and of the staff who let them in.
@Suite struct EntryPagesTests {
    private let house: RecordHouse

    init() async throws { house = try await RecordHouse() }

    private var clinic: InvitationPages {
        let browser = WorkBrowser(house: house, user: house.doctor)
        return InvitationPages(work: house.work, services: house.services, pages: browser.clinic)
    }

    private var pages: EntryPages {
        EntryPages(
            entering: house.work.entering,
            logIn: LogIn(register: house.register),
            address: ServerAddress(base: WorkBrowser.address),
            templates: PageTemplates()
        )
    }

    private func visitor(_ path: String = "/register") -> Visitor {
        WorkBrowser(house: house, user: house.user).request(path).asked.visitor
    }

    @Test func `staff are told that there is an account, and a letter shows its code once`() async throws {
        let browser = WorkBrowser(house: house, user: house.doctor)
        let handle = RecordHandle.spell(house.lake.recordID("A"), for: house.doctor) ?? ""
        let asked = try await WorkBrowser.text(clinic.show(handle, browser.request().asked))
        #expect(asked.contains("This record has an account already: ada") && asked.contains("A new password for ada"))
        let (bare, request) = try await browser.form(["kind": "registration", "note": "", "language": "es"])
        let wrong = try await clinic.make(handle, bare, request)
        #expect(wrong.status == .unprocessableContent)
        let text = try await WorkBrowser.text(wrong)
        #expect(text.contains(##"href="#note-new""##) && text.contains(##"href="#second""##))
        let (full, again) = try await browser.form([
            "kind": "registration", "note": "Seen", "second": "yes", "language": "es",
        ])
        let letter = try await WorkBrowser.text(clinic.make(handle, full, again))
        #expect(letter.contains(#"<html lang="es">"#) && letter.contains("Vea su expediente"))
        let code = try #require(letter.firstMatch(of: /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/)).output.0
        let list = try await WorkBrowser.text(clinic.list(browser.request().asked))
        #expect(list.contains("Open") && !list.contains(code))
    }

    @Test func `P01 a later step that is opened directly leads back to the beginning`() async throws {
        let response = try await pages.choose(visitor())
        #expect(WorkBrowser.location(response) == "/register")
    }

    @Test func `a link puts its code into the form, and nothing else that somebody wrote there`() async throws {
        let text = try await WorkBrowser.text(pages.askCode("ABCD-EFGH", visitor()))
        #expect(text.contains(#"value="ABCD-EFGH""#))
        let odd = try await WorkBrowser.text(pages.askCode(#""><script>"#, visitor()))
        #expect(!odd.contains("<script>") && odd.contains(#"name="code" value="""#))
    }

    @Test func `P02 the page of a forgotten password says the same whoever is named`() async throws {
        var texts: Set<String> = []
        for login in ["ada", "nobody", ""] {
            let browser = WorkBrowser(house: house, user: house.user)
            let body = "form=\(Visitor.formToken(of: "s"))&login=\(login)"
            let (request, asked) = browser.request(body: body)
            texts.insert(try await WorkBrowser.text(pages.forget(request, asked.visitor)))
        }
        #expect(texts.count == 1 && texts.allSatisfy { $0.contains("a letter is on its way") })
    }

    @Test func `a link that is over offers another, and a stranger to a session sees no list`() async throws {
        let over = try await pages.reset("x", visitor("/login/reset/x"))
        #expect(over.status == .gone)
        #expect(try await WorkBrowser.text(over).contains("This link was used or is too old"))
    }
}
