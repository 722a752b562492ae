import ClinicalRecord
import Foundation
import JSONTree
import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

@testable import Gateway

@Suite struct TakeAwayTests {
    private let house: ViewingHouse
    private let take: TakeAway
    private let open: OpenDocument

    init() async throws {
        house = try await ViewingHouse()
        take = TakeAway(archive: house.archive, sites: SiteDirectory(), view: house.view)
        open = OpenDocument(archive: house.archive, sites: SiteDirectory(), view: house.view)
    }

    private func text(_ form: TakeAway.Form, _ id: String, _ user: User, language: String = "en") async throws -> String
    {
        let handle = try house.handle(id, user)
        let file = try await take(form, of: handle, language: language, by: user, at: .now)
        return String(decoding: file.bytes, as: UTF8.self)
    }

    @Test(
        arguments: [
            .bundle, .internationalSummary, .clinicalDocument, .printed(.results, .html), .printed(.results, .text),
        ] as [TakeAway.Form]
    )
    func `A16 what is kept back is in no file of somebody else's record`(_ form: TakeAway.Form) async throws {
        let user = house.patient(opening: [house.b])
        #expect(try await text(form, house.a, user).contains("Secret"))
        let other = try await text(form, house.b, user)
        #expect(other.contains("RyeB"))
        #expect(!other.contains("Secret"))
        #expect(!other.contains("RyeA"))
    }

    @Test func `what is printed is in the language that was asked for, and a visit that is not there is not printed`()
        async throws
    {
        let user = house.patient()
        #expect(try await text(.printed(.summary, .text), house.a, user, language: "es").contains("Alergias"))
        let refusal = await #expect(throws: Refusal.self) { try await text(.printed(.visit, .pdf), house.a, user) }
        #expect(refusal?.kind == .notFound)
    }

    @Test func `everything and the originals are for the person alone`() async throws {
        let user = house.patient(opening: [house.b])
        var size = 0
        try await take.everything(of: house.handle(house.a, user), by: user, at: .now) { size += $0.count }
        #expect(size > 1000)
        let refusal = await #expect(throws: Refusal.self) {
            try await take.everything(of: house.handle(house.b, user), by: user, at: .now) { _ in }
        }
        #expect(refusal?.kind == .notFound)
        let own = try await open.list(house.handle(house.a, user), by: user)
        #expect(own.originals.count == 1)
        let number = try #require(own.originals.first?.number)
        let file = try await open.original(house.handle(house.a, user), number, by: user)
        #expect(file.bytes.count == own.originals.first?.size)
        #expect(try await open.list(house.handle(house.b, user), by: user).originals.isEmpty)
        for other in [number, number + 1, 99] {
            await #expect(throws: Refusal.self) {
                try await open.original(house.handle(house.b, user), other, by: user)
            }
        }
    }

    @Test func `F05 F08 a document is the bytes that it holds, named by us, typed by what they are`() async throws {
        let user = house.patient()
        let handle = try house.handle(house.a, user)
        let list = try await open.list(handle, by: user)
        let id = house.lake.id("DocumentReference", "letter A")
        #expect(list.files == [id])
        let file = try await open.file(handle, LineKey.of(id), by: user)
        #expect(String(decoding: file.bytes, as: UTF8.self) == "Dear A")
        #expect(file.type == "text/plain; charset=utf-8", "not the type that the sender claimed")
        #expect(file.name.hasPrefix("document-") && file.name.hasSuffix(".txt"))
        await #expect(throws: Refusal.self) {
            try await open.file(handle, LineKey.of(house.lake.id("DocumentReference", "letter B")), by: user)
        }
    }

    @Test(arguments: [
        ("%PDF-1.7", "application/pdf", "pdf"), ("<?xml version='1.0'?><a/>", "application/xml", "xml"),
        (" \n<!DOCTYPE html><p>", "text/html; charset=utf-8", "html"), ("{\"a\":1}", "application/json", "json"),
        ("MSH|^~\\&|", "text/plain; charset=utf-8", "txt"), ("a\0b", "application/octet-stream", "bin"),
        ("", "text/plain; charset=utf-8", "txt"),
    ])
    func `a type is told by the first bytes`(_ text: String, _ type: String, _ ending: String) {
        let kind = ViewedFile.kind(of: Array(text.utf8))
        #expect(kind == (type, ending))
    }
}
