import ClinicalRecord
import Gateway
import HTTPTypes
import Hummingbird
import RecordStore
import RecordStoreContract
import Testing

@testable import Portal

/// More of a medicine, from the patient's form to the clinic's steps, as pages.
@Suite struct RefillPagesTests {
    private let house: RecordHouse
    private let ada: WorkBrowser
    private let doctor: WorkBrowser

    init() async throws {
        let lake = Hospital("lakeside")
        let drugs = [("one", "1"), ("none", "0")].map { name, refills in
            lake.resource(
                "MedicationRequest",
                name,
                """
                "status":"active","intent":"order","authoredOn":"2026-01-01","medicationCodeableConcept":\
                {"text":"Drug \(name)"},"dispenseRequest":{"numberOfRepeatsAllowed":\(refills)}
                """
            )
        }
        let told = lake.resource(
            "MedicationStatement",
            "told",
            #""status":"active","medicationCodeableConcept":{"text":"Herb"}"#
        )
        house = try await RecordHouse(drugs + [told])
        ada = WorkBrowser(house: house, user: house.user)
        doctor = WorkBrowser(house: house, user: house.doctor)
    }

    private func key(_ name: String) -> String { LineKey.of(house.lake.id("MedicationRequest", name)) }

    private func page(_ key: String, _ browser: WorkBrowser? = nil) async throws -> String {
        let browser = browser ?? ada
        let handle = RecordHandle.spell(house.lake.recordID("A"), for: browser.user) ?? ""
        let response = try await browser.pages.show(handle, "medicines", key, browser.request().asked)
        return try await WorkBrowser.text(response)
    }

    private func form(_ name: String) async throws -> String {
        let response = try await ada.pages.ask(house.handle, "medicines", key(name), "refill", ada.request().asked)
        return try await WorkBrowser.text(response)
    }

    private func send(_ name: String, _ fields: KeyValuePairs<String, String>) async throws -> (String, String) {
        let (form, asked) = try await ada.form(fields)
        let response = try await ada.pages.send(house.handle, "medicines", key(name), "refill", form, asked)
        return (WorkBrowser.location(response), try await WorkBrowser.text(response))
    }

    private func decide(_ fields: KeyValuePairs<String, String>) async throws -> (Bool, String) {
        let (form, asked) = try await doctor.form(fields)
        let response = try await doctor.clinic.decide(form, asked)
        return (response.status == .seeOther, try await WorkBrowser.text(response))
    }

    @Test func `F8 a request is looked at before it is sent, and then followed`() async throws {
        let offer = try await page(key("one"))
        #expect(offer.contains("1 refill left"))
        #expect(offer.contains(#"/refill">Ask for a refill</a></p>"#))
        let (none, review) = try await send(
            "one",
            ["step": "review", "key": "k", "pharmacy": "Corner", "days": "4", "note": ""]
        )
        #expect(none.isEmpty)
        #expect(review.contains("Nothing has been sent yet"))
        #expect(review.contains("4 days"))
        #expect(!(try await page(key("one")).contains("Requested")))
        let (address, _) = try await send(
            "one",
            ["step": "send", "key": "k", "pharmacy": "Corner", "days": "4", "note": ""]
        )
        #expect(address == "/p/\(house.handle)/medicines/\(key("one"))")
        let text = try await page(key("one"))
        #expect(text.contains("Requested"))
        #expect(text.contains("Ready to pick up"))
        #expect(!text.contains("Ask for a refill"))
        #expect(try await form("one").contains("You have asked already"))
        #expect(try await page("").contains("Requested"), "the list says so too")
    }

    @Test func `what is changed or wrong comes back as it was typed`() async throws {
        let fields: KeyValuePairs = ["step": "review", "key": "k", "pharmacy": "", "days": "many", "note": "Hello"]
        let (_, wrong) = try await send("one", fields)
        for part in [##"href="#pharmacy""##, ##"href="#days""##, #"value="many""#, ">Hello<"] {
            #expect(wrong.contains(part), "\(part)")
        }
        let (_, again) = try await send(
            "one",
            ["step": "change", "key": "k", "pharmacy": "Corner", "days": "", "note": "Hi"]
        )
        #expect(again.contains(#"value="Corner""#))
        #expect(again.contains(">Hi<"))
    }

    @Test func `without refills it is a renewal and says so; without a prescription there is another way`() async throws
    {
        #expect(try await page(key("none")).contains("Ask for a new prescription"))
        #expect(try await form("none").contains("has to write a new prescription first"))
        let herb = try await page(LineKey.of(house.lake.id("MedicationStatement", "told")))
        #expect(herb.contains("/messages/new?topic=medicine"))
        #expect(!herb.contains("/refill"))
    }

    @Test func `the clinic's steps are seen by the patient, a refusal with its reason`() async throws {
        _ = try await send("one", ["step": "send", "key": "k", "pharmacy": "Corner", "days": "", "note": ""])
        _ = try await send("none", ["step": "send", "key": "n", "pharmacy": "Corner", "days": "", "note": ""])
        let items = try await house.work.queue.list([.refill, .renewal], by: house.doctor, at: .now)
        let one = try #require(items.first { $0.item.kind == .refill })
        let none = try #require(items.first { $0.item.kind == .renewal })
        let (isGone, wrong) = try await decide([
            "step": "approve", "ref": none.handle, "key": none.item.key, "refills": "x",
        ])
        #expect(!isGone)
        #expect(wrong.contains(##"href="#refills-\##(none.item.key)""##))
        #expect(wrong.contains(#"value="x""#))
        #expect(try await decide(["step": "approve", "ref": one.handle, "key": one.item.key]).0)
        #expect(try await page(key("one")).contains("Approved"))
        let (_, empty) = try await decide(["step": "refuse", "ref": none.handle, "key": none.item.key, "reason": ""])
        #expect(empty.contains("<details open"))
        let reason: KeyValuePairs = [
            "step": "refuse", "ref": none.handle, "key": none.item.key, "reason": "See us first",
        ]
        #expect(try await decide(reason).0)
        #expect(try await page(key("none")).contains("Your clinic says: See us first"))
        let (_, moved) = try await decide(["step": "approve", "ref": none.handle, "key": none.item.key, "refills": "1"])
        #expect(moved.contains("Somebody else has gone on"))
    }

    @Test func `staff see a medicine without asking for it, and other pages have no such form`() async throws {
        let text = try await page(key("one"), doctor)
        #expect(text.contains("1 refill left"))
        #expect(!text.contains("Ask for a refill"))
        let browser = ada
        for (page, key, deed) in [
            ("medicines", "nothing", "refill"), ("medicines", key("one"), "x"), ("results", key("one"), "refill"),
        ] {
            let refusal = await #expect(throws: Refusal.self) {
                _ = try await browser.pages.ask(house.handle, page, key, deed, browser.request().asked)
            }
            #expect(refusal?.kind == .notFound)
        }
    }
}
