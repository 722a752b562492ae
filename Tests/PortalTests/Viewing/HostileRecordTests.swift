import ClinicalRecord
import Foundation
import Gateway
import HTTPTypes
import Hummingbird
import RecordPrint
import RecordStoreContract
import Testing

@testable import Portal

@Suite struct HostileRecordTests {
    private static let lake = Hospital("lakeside")
    /// As JSON spells it: a quotation mark with a combining mark, markup, a mark that turns the direction of a line.
    private static let nasty = #"\"\u0301 onload=x><svg onload=x></title><script>x</script>\u202Eevil{{t.home}}"#

    private static var resources: [ContributedResource] {
        let text = #"{"text":"\#(nasty)"}"#
        let note = #""note":[{"text":"\#(nasty)"}]"#
        return [
            lake.resource("Condition", "c", #""code":\#(text),\#(note)"#),
            lake.resource(
                "Appointment",
                "p",
                #""status":"booked","serviceType":[\#(text)],"comment":"\#(nasty)","start":"2036-01-02T09:00:00Z""#
            ),
            lake.resource("AllergyIntolerance", "a", #""code":\#(text),"criticality":"high",\#(note)"#),
            lake.resource(
                "MedicationStatement",
                "m",
                #""status":"active","medicationCodeableConcept":\#(text),\#(note)"#
            ),
            lake.resource(
                "MedicationRequest",
                "r",
                """
                "status":"active","intent":"order","medicationCodeableConcept":\(text),\
                "dosageInstruction":[{"text":"\(nasty)"}]
                """
            ),
            lake.resource("Immunization", "i", #""status":"completed","vaccineCode":\#(text),"lotNumber":"\#(nasty)""#),
            lake.resource("Procedure", "p", #""status":"completed","code":\#(text),\#(note)"#),
            lake.resource("Encounter", "e", #""status":"finished","class":{"code":"AMB"},"type":[\#(text)]"#),
            lake.resource("Coverage", "v", #""status":"active","payor":[{"display":"\#(nasty)"}],"type":\#(text)"#),
            lake.resource("Goal", "g", #""lifecycleStatus":"active","description":\#(text)"#),
            lake.resource("DocumentReference", "d", #""status":"current","type":\#(text),"content":[]"#),
            lake.resource(
                "Observation",
                "o",
                """
                "status":"final","code":\(text),"valueQuantity":{"value":1,"unit":"\(nasty)"},\
                "effectiveDateTime":"2024-01-02",\
                "referenceRange":[{"low":{"value":0},"high":{"value":2},"text":"\(nasty)"}],\(note)
                """
            ),
        ]
    }

    /// The same as people type it.
    private static let typed = "\"\u{301} onload=x><svg onload=x></title><script>x</script>\u{202E}evil{{t.home}}"

    private var lakeDrug: String { Self.lake.id("MedicationRequest", "r") }

    private func pages() async throws -> [(name: String, page: String)] {
        let house = try await RecordHouse(name: #"{"text":"\#(Self.nasty)"}"#, Self.resources)
        let pages = RecordPages(services: house.services, work: house.work, templates: PageTemplates())
        let scene = try await house.scene()
        let test = LineKey.of(try #require(scene.series.first?.rows.first?.test))
        let visit = LineKey.of(try #require(scene.summary.encounters.first?.origin.entryID))
        var shown: [(String, String)] = []
        let drug = LineKey.of(lakeDrug)
        let thread = try await house.work.writing.begin(
            house.handle,
            MessageDraft(topic: "other", subject: Self.typed, text: Self.typed),
            WorkForm("f", of: house.user),
            by: house.user
        )
        let keyed = [
            ("results", test), ("visits", visit), ("messages", thread), ("messages", "new"), ("medicines", drug),
        ]
        for (name, key) in RecordPage.allCases.map({ ($0.rawValue, "") }) + keyed {
            for language in ["en", "es"] {
                let head = HTTPRequest(
                    method: .get,
                    scheme: "https",
                    authority: "x",
                    path: "/p/\(house.handle)/\(name)?q=%22%CC%81%3Csvg%3E",
                    headerFields: [.acceptLanguage: language]
                )
                let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
                let visitor = Visitor(request, origin: "a")
                let asked = PageRequest(request, visitor, house.user, form: "f")
                let response = try await pages.show(house.handle, name, key, asked)
                #expect(response.status == .ok)
                shown.append(("\(name)/\(key) \(language)", try await Self.text(response)))
            }
        }
        return shown
    }

    private static func text(_ response: Response) async throws -> String {
        let collector = BodyCollector()
        try await response.body.write(collector)
        return collector.text
    }

    @Test func `N03 N05 whatever a record says, on every page it is text and nothing else`() async throws {
        let pages = try await pages()
        #expect(pages.count == 44)
        for (name, page) in pages {
            let scalars = String(page.unicodeScalars.filter { $0 != "\u{301}" })
            #expect(!scalars.contains("<svg onload"), "\(name)")
            #expect(!scalars.contains("<script"), "\(name)")
            #expect(!scalars.contains("\" onload"), "\(name)")
            #expect(!page.unicodeScalars.contains("\u{202E}"), "\(name)")
            #expect(scalars.components(separatedBy: "</title>").count == 2, "\(name)")
            if !page.contains("&lt;svg onload") {
                #expect(["access-log", "download", "messages/new"].contains { name.hasPrefix($0) }, "\(name)")
            }
            #expect(scalars.contains("<h1>"), "\(name)")
        }
    }

    @Test func `what goes onto a page unescaped is a picture of ours`() async throws {
        let scene = try await RecordHouse(Self.resources).scene()
        let key = LineKey.of(try #require(scene.series.first?.rows.first?.test))
        let all: [PageValues] = [
            scene.home.values(.english), scene.results(onlyOutside: false).values, scene.medicines.values,
            scene.vaccines.values, scene.timeline(EventPage.Filter()), try #require(scene.result(key)).values,
        ]
        var pictures = 0
        func walk(_ value: Any) {
            if let list = value as? [Any] { list.forEach(walk) }
            for (name, value) in value as? PageValues ?? [:] {
                if PageTemplates.pictures.contains(name) {
                    #expect(value is SafeMarkup, "\(name)")
                    pictures += 1
                }
                walk(value)
            }
        }
        all.forEach(walk)
        #expect(pictures > 10)
    }
}
