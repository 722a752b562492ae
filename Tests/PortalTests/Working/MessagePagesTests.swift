import Foundation
import Gateway
import HTTPTypes
import Hummingbird
import RecordStoreContract
import Testing

@testable import Portal

/// A conversation from the patient's form to the clinic's answer, as pages.
@Suite struct MessagePagesTests {
    private let house: RecordHouse
    private let ada: WorkBrowser
    private let doctor: WorkBrowser

    init() async throws {
        house = try await RecordHouse()
        ada = WorkBrowser(house: house, user: house.user)
        doctor = WorkBrowser(house: house, user: house.doctor)
    }

    private func page(_ name: String, _ key: String = "", _ browser: WorkBrowser? = nil) async throws -> String {
        let browser = browser ?? ada
        let handle = RecordHandle.spell(house.lake.recordID("A"), for: browser.user) ?? ""
        return try await WorkBrowser.text(try await browser.pages.show(handle, name, key, browser.request().asked))
    }

    private func send(_ key: String, _ fields: KeyValuePairs<String, String>) async throws -> (String, String) {
        let (form, asked) = try await ada.form(fields)
        let response = try await ada.pages.send(house.handle, "messages", key, "", form, asked)
        return (WorkBrowser.location(response), try await WorkBrowser.text(response))
    }

    private func begin() async throws -> String {
        let fields: KeyValuePairs = [
            "key": "k", "topic": "medicine", "subject": "Rash", "text": "Since Monday.\nWhat now?",
        ]
        let address = try await send("new", fields).0
        return String(address.split(separator: "/").last ?? "")
    }

    private func answer(_ fields: KeyValuePairs<String, String>, _ key: String) async throws -> String {
        let handle = RecordHandle.spell(house.lake.recordID("A"), for: house.doctor) ?? ""
        let (form, asked) = try await doctor.form(fields)
        return try await WorkBrowser.text(try await doctor.threads.send(handle, key, form, asked))
    }

    @Test func `F25 urgent words and the time of an answer stand above the box, in both languages`() async throws {
        for (language, urgent, time) in [
            ("en", "call your clinic", "2 working days"), ("es", "llame a su clínica", "2 días"),
        ] {
            var browser = ada
            browser.language = language
            let text = try await page("messages", "new", browser)
            let box = try #require(text.range(of: "<textarea")).lowerBound
            for words in [urgent, time, "/emergency"] {
                #expect(try #require(text.range(of: words)).lowerBound < box, "\(words)")
            }
        }
    }

    @Test func `what has mistakes comes back as it was typed, with a link to each field`() async throws {
        let (address, text) = try await send(
            "new",
            ["key": "k1", "topic": "", "subject": "", "text": "All <b>typed</b>"]
        )
        #expect(address.isEmpty)
        for part in [
            ##"href="#topic""##, ##"href="#subject""##, "All &lt;b&gt;typed&lt;/b&gt;", #"value="k1""#, "aria-invalid",
        ] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(!text.contains(##"href="#text""##))
        #expect(try await house.work.reading.list(house.handle, by: house.user).threads.isEmpty)
    }

    @Test func `a message goes out, is seen as sent, is answered, and counts as new until it is opened`() async throws {
        let key = try await begin()
        #expect(try await page("messages", key).contains("Not opened yet"))
        #expect(try await page("messages").contains("Sent. You get an answer by"))
        let read = try await doctor.threads.show(handle(house.doctor), key, doctor.request().asked)
        #expect(try await WorkBrowser.text(read).contains("Since Monday."))
        _ = try await answer(["act": "answer", "key": "k2", "text": "Stop it."], key)
        #expect(try await page("medicines").contains(#"<span class="count">1<"#))
        #expect(try await page("messages").contains("1 new message"))
        let text = try await page("messages", key)
        for part in ["doc, care team", "Stop it.", "Read by doc", "What now?"] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(!(try await page("medicines").contains(#"class="count""#)))
    }

    private func handle(_ user: User) -> String { RecordHandle.spell(house.lake.recordID("A"), for: user) ?? "" }

    @Test func `text for a conversation that was closed meanwhile is kept for a new one`() async throws {
        let key = try await begin()
        _ = try await answer(["act": "close"], key)
        let (address, text) = try await send(key, ["key": "k3", "text": "One more thing"])
        #expect(address.isEmpty)
        #expect(text.contains("One more thing"))
        #expect(text.contains("closed in the meantime"))
        #expect(try await page("messages", key).contains("This conversation is closed"))
        #expect(!(try await page("messages", key).contains("<textarea")))
    }

    @Test func `the clinic is told who has taken a message on, and nobody overwrites it unseen`() async throws {
        let key = try await begin()
        let open = try await doctor.threads.show(handle(house.doctor), key, doctor.request().asked)
        #expect(try await WorkBrowser.text(open).contains(">Take this on</button>"))
        _ = try await answer(["act": "claim", "owner": ""], key)
        #expect(try await page("messages").contains("doc is taking care of it"))
        let nurse = User(login: "nurse", role: .clinician, password: .ofNobody)
        let (form, asked) = try await WorkBrowser(house: house, user: nurse).form(["act": "claim", "owner": ""])
        let response = try await doctor.threads.send(handle(nurse), key, form, asked)
        #expect(response.status == .unprocessableContent)
        #expect(try await WorkBrowser.text(response).contains("Somebody else has gone on"))
    }

    @Test func `P05 to patients the clinic is nothing, and staff write no message of a patient's`() async throws {
        let key = try await begin()
        for attempt: () async throws -> Void in [
            { _ = try await ada.clinic.home(ada.request().asked) },
            { _ = try await ada.clinic.messages(ada.request().asked) },
            { _ = try await ada.clinic.refills(ada.request().asked) },
            { _ = try await ada.clinic.deliveries(ada.request().asked) },
            { _ = try await ada.clinic.patients(ada.request().asked) },
            { _ = try await ada.threads.show(house.handle, key, ada.request().asked) },
            { _ = try await page("messages", "new", doctor) },
        ] {
            let refusal = await #expect(throws: Refusal.self) { try await attempt() }
            #expect(refusal?.kind == .notFound)
        }
        #expect(try await page("messages", key, doctor).contains("/clinic/messages/"))
    }

    @Test func `on the first page what is new comes after what may be dangerous`() async throws {
        let milk = house.lake.resource("AllergyIntolerance", "m", #""code":{"text":"Milk"},"criticality":"high""#)
        let other = try await RecordHouse([milk])
        let scene = try await other.scene()
        let notices = scene.home(WorkNews(messages: 2)).notices
        #expect(notices.map(\.title) == ["Severe reactions are possible: Milk", "2 new messages"])
        #expect(scene.home(WorkNews()).notices.count == 1)
    }

    @Test(arguments: [(0, ""), (9, "9"), (10, "9+")])
    func `the number of new messages is no more than can be taken in at a glance`(
        _ news: Int,
        _ shown: String
    )
        async throws
    {
        let scene = try await house.scene()
        let visitor = ada.request().asked.visitor
        let frame = Frame(visitor, house.user, form: "f", scene: scene, page: .home, news: news)
        let navigation = try #require((frame.values["navigation"] as? [PageValues])?.first)
        let entries = try #require(navigation["first"] as? [PageValues])
        #expect(entries.compactMap { $0["count"] as? String } == (shown.isEmpty ? [] : [shown]))
    }

    @Test func `the clinic's first page counts what waits`() async throws {
        _ = try await begin()
        let text = try await WorkBrowser.text(try await doctor.clinic.home(doctor.request().asked))
        #expect(text.contains("1 waiting"))
        #expect(text.contains("Nothing is waiting"))
        let boss = WorkBrowser(house: house, user: User(login: "boss", role: .administrator, password: .ofNobody))
        let other = try await WorkBrowser.text(try await boss.clinic.home(boss.request().asked))
        #expect(!other.contains("/clinic/messages"))
        #expect(other.contains("/clinic/deliveries"))
        let deliveries = try await WorkBrowser.text(try await boss.clinic.deliveries(boss.request().asked))
        #expect(deliveries.contains("lakeside"))
        #expect(!deliveries.contains("<bdi>chartway"), "what is written here is no delivery of a hospital")
    }
}
