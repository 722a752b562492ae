import Hummingbird
import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

@testable import Gateway
@testable import Portal

/// The pages of who acts for whom, for the patient, for who is invited, and for the clinic.
@Suite struct FamilyPagesTests {
    private let house: RecordHouse
    private let rosa = User(login: "rosa", role: .patient, password: .ofNobody)

    init() async throws {
        house = try await RecordHouse()
        try await house.keep(rosa)
    }

    private var own: WorkBrowser { WorkBrowser(house: house, user: house.user) }
    private var clinic: WorkBrowser { WorkBrowser(house: house, user: house.doctor) }
    private func hers() async throws -> WorkBrowser { WorkBrowser(house: house, user: try await house.account(rosa)) }

    private func pages(_ browser: WorkBrowser) -> FamilyPages {
        FamilyPages(work: house.work, templates: PageTemplates())
    }

    private func proxies(_ browser: WorkBrowser) -> ProxyPages {
        ProxyPages(work: house.work, services: house.services, pages: browser.clinic)
    }

    /// The secret of a new invitation to see results.
    private func invite() async throws -> String {
        let (form, asked) = try await own.form([
            "key": "1", "name": "Rosa Rye", "relation": "mother", "area-results": "read", "step": "send",
        ])
        let text = try await WorkBrowser.text(pages(own).invite(form, asked))
        let found = try #require(text.firstMatch(of: /family\/accept\/([\w-]{43})/))
        return String(found.1)
    }

    private func accept(_ secret: String) async throws -> Response {
        let (form, asked) = try await hers().form([:])
        return try await pages(hers()).accept(secret, form, asked)
    }

    private func agree(_ note: String) async throws -> Response {
        let items = try await house.work.queue.list([.proxy], by: house.doctor, at: .now)
        let item = try #require(items.first)
        let (form, asked) = try await clinic.form(["step": "approve", "note": note])
        return try await proxies(clinic).send(item.handle, item.item.key, form, asked)
    }

    @Test func `the invitation is looked at before it is made, and nothing chosen is lost`() async throws {
        let (form, asked) = try await own.form([
            "key": "1", "name": "Rosa Rye", "relation": "mother", "area-messages": "act", "until": "2099-01-31",
            "step": "review",
        ])
        let text = try await WorkBrowser.text(pages(own).invite(form, asked))
        #expect(text.contains("Nobody has been invited yet") && text.contains("See and act: Messages with the clinic"))
        #expect(text.contains(#"name="area-messages" value="act""#) && text.contains(#"value="2099-01-31""#))
        #expect(text.contains("Not open: Appointments, Medicines"))
        let (wrong, again) = try await own.form(["key": "1", "name": "", "relation": "x", "step": "review"])
        let response = try await pages(own).invite(wrong, again)
        #expect(response.status == .unprocessableContent)
        let told = try await WorkBrowser.text(response)
        for place in ["#name", "#relation", "#area-appointments"] { #expect(told.contains(place), "\(place)") }
    }

    @Test func `who is invited sees by whom and for what, and nothing of the record before the clinic agrees`()
        async throws
    {
        let secret = try await invite()
        let text = try await WorkBrowser.text(pages(hers()).accept(secret, hers().request().asked))
        #expect(text.contains("Ada Rye") && text.contains("See: Test results") && text.contains("rosa"))
        #expect(try await WorkBrowser.location(accept(secret)) == "/family")
        let waiting = try await WorkBrowser.text(pages(hers()).show(hers().request().asked))
        #expect(waiting.contains("The clinic checks it") && !waiting.contains("/switch\""))
        #expect(try await accept(secret).status == .gone)
        #expect(try await agree("").status == .unprocessableContent)
        #expect(try await WorkBrowser.location(agree("Passport")) == "/clinic/proxies")
        let open = try await WorkBrowser.text(pages(hers()).show(hers().request().asked))
        #expect(open.contains("Switch to this record") && open.contains("You act as mother"))
        let list = try await WorkBrowser.text(proxies(clinic).list(clinic.request().asked))
        #expect(list.contains("Acts for Ada Rye") && list.contains("Nothing is open here"))
    }

    @Test func `on the other's pages stands whose they are, and what is not open is not offered`() async throws {
        _ = try await accept(invite())
        _ = try await agree("Passport")
        let browser = try await hers()
        let handle = try #require(RecordHandle.spell(house.lake.recordID("A"), for: browser.user))
        let page = try await browser.pages.show(handle, "", "", browser.request().asked)
        let text = try await WorkBrowser.text(page)
        #expect(text.contains("You are viewing:") && text.contains("you act as mother"))
        #expect(text.contains("You see a part of this record: Test results"))
        #expect(text.contains("/results\"") && !text.contains("/medicines\"") && !text.contains("/access-log\""))
        await #expect(throws: Refusal.self) {
            _ = try await browser.pages.show(handle, "medicines", "", browser.request().asked)
        }
        let (form, asked) = try await browser.form(["ref": handle])
        #expect(try WorkBrowser.location(pages(browser).turn(form, asked)) == "/p/\(handle)")
        for wrong in ["//evil.example.org/123456", "", "x"] {
            let (form, asked) = try await browser.form(["ref": wrong])
            #expect(throws: Refusal.self) { _ = try pages(browser).turn(form, asked) }
        }
    }

    @Test func `a parent asks with name and birth date, and staff choose the record`() async throws {
        let (wrong, again) = try await own.form(["key": "1", "name": "Leo", "born": "2999-01-01", "relation": "friend"])
        let told = try await WorkBrowser.text(pages(own).askForChild(wrong, again))
        #expect(told.contains("#childBorn") && told.contains("#relation") && told.contains(#"value="Leo""#))
        let (form, asked) = try await own.form(["key": "1", "name": "Leo", "born": "2019-01-01", "relation": "father"])
        #expect(try await WorkBrowser.location(pages(own).askForChild(form, asked)) == "/family")
        let item = try #require(try await house.work.queue.list([.custody], by: house.doctor, at: .now).first)
        let page = try await proxies(clinic).show(item.handle, item.item.key, clinic.request().asked)
        let text = try await WorkBrowser.text(page)
        #expect(text.contains("Leo") && text.contains("The child&#39;s record") || text.contains("The child's record"))
        #expect(!text.contains("Open the access"), "nobody is found yet")
        let (approve, asking) = try await clinic.form(["step": "approve", "note": "x"])
        let response = try await proxies(clinic).send(item.handle, item.item.key, approve, asking)
        #expect(try await WorkBrowser.text(response).contains("Find and choose"))
    }

    @Test(arguments: [
        (#","birthDate":"1990-01-01""#, "This person is of age", "mayor de edad"),
        ("", "Nobody knows when this person was born", "Nadie sabe cuándo nació"),
    ])
    func `why a child's record is not opened is told beside the search for it`(
        _ born: String,
        _ english: String,
        _ spanish: String
    ) async throws {
        let patient = house.lake.patient("K", #""name":[{"family":"Rye","given":["Leo"]}]\#(born)"#)
        _ = try await house.archive.commit(house.lake.intake("K", [house.lake.contribution("K", patient, [])]))
        let child = try #require(RecordHandle.spell(house.lake.recordID("K"), for: house.doctor))
        let (form, asked) = try await own.form(["key": "1", "name": "Leo", "born": "2019-01-01", "relation": "father"])
        _ = try await pages(own).askForChild(form, asked)
        let item = try #require(try await house.work.queue.list([.custody], by: house.doctor, at: .now).first)
        for (language, told) in [("en", english), ("es", spanish)] {
            var browser = clinic
            browser.language = language
            let (approve, asking) = try await browser.form(["step": "approve", "child": child, "note": "x"])
            let response = try await proxies(browser).send(item.handle, item.item.key, approve, asking)
            #expect(response.status == .unprocessableContent)
            let text = try await WorkBrowser.text(response)
            #expect(text.contains(told) && text.contains("#who"), "\(language)")
        }
    }

    @Test func `to staff there is no family page, and to patients none of the clinic`() async throws {
        await #expect(throws: Refusal.self) { _ = try await pages(clinic).show(clinic.request().asked) }
        await #expect(throws: Refusal.self) { _ = try await proxies(own).list(own.request().asked) }
        let nobody = try await hers()
        #expect(throws: Refusal.self) { _ = try pages(nobody).invite(nobody.request().asked) }
    }

    @Test func `the log says your mother Rosa, and to staff whose mother she is`() {
        let line = AccessLogLine(
            at: .now,
            actor: .relative(name: "Rosa Rye", relation: .mother),
            app: nil,
            action: .read,
            interaction: "view",
            kind: nil,
            part: .results,
            outcome: .success,
            reason: nil
        )
        let look = AccessPage([line], .english).days.first?.looks.first
        #expect(look?.who == "Your mother Rosa Rye" && look?.did == "looked at: test results")
        #expect(AccessPage([line], .spanish).days.first?.looks.first?.who == "Su madre Rosa Rye")
        let told = AccessPage([line], .english, isOwn: false).days.first?.looks.first?.who
        #expect(told == "Rosa Rye, the patient's mother")
    }
}
