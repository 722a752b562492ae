import ClinicalRecord
import Foundation
import JSONTree
import RecordStore
import RecordStoreContract
import SQLiteStore
import Synchronization
import Testing

@testable import Gateway

@Suite struct RunExportsTests {
    private let bench: ExportBench

    init() throws { bench = try ExportBench() }

    private func patients(_ numbers: String...) -> [String] { numbers.map(bench.lake.recordID).sorted() }

    private func results(_ numbers: String...) -> [String] {
        numbers.flatMap { [bench.id("hb \($0)"), bench.id("na \($0)")] }.sorted()
    }

    @Test func `C083 C095 all patients and their resources come, one a line and one type a file`() async throws {
        for number in ["A", "B"] { try await bench.commitPatient(number) }
        try await bench.commit(nil, [bench.lake.resource("Practitioner", "doc", #""name":[{"family":"Lee"}]"#)])
        let job = try await bench.exported()
        #expect(job.state == .done)
        #expect(try bench.ids(job, "Patient") == patients("A", "B"))
        #expect(try bench.ids(job) == results("A", "B"))
        #expect(try bench.ids(job, "Practitioner") == [bench.id("doc", "Practitioner")])
        for (name, lines) in try bench.lines(job) {
            #expect(
                lines.allSatisfy { $0["resourceType"]?.string == name.split(separator: ".").first.map(String.init) }
            )
            #expect(lines.allSatisfy { $0["meta"]?["lastUpdated"] != nil && $0["meta"]?["versionId"] != nil })
        }
        #expect(try bench.lines(job, .error).isEmpty && bench.lines(job, .deleted).isEmpty)
    }

    @Test func `C084 the system's export has what stands in no record besides`() async throws {
        try await bench.commitPatient("A")
        try await bench.commit(nil, [bench.group("g", ["A"])])
        #expect(try bench.ids(try await bench.exported("", .system), "Group") == [bench.id("g", "Group")])
        #expect(try bench.ids(try await bench.exported("", .patients), "Group").isEmpty)
    }

    @Test func `C082 C099 a group's export has its members as of the run and nobody else`() async throws {
        for number in ["A", "B", "C"] { try await bench.commitPatient(number) }
        try await bench.commit(nil, [bench.group("g", ["A", "B"], inactive: ["C"])])
        let level = ExportRequest.Level.group(bench.id("g", "Group"))
        let first = try await bench.exported("", level)
        #expect(try bench.ids(first, "Patient") == patients("A", "B"))
        #expect(try bench.ids(first) == results("A", "B"))
        try await bench.commit(nil, [bench.group("g", ["C"])])
        let second = try await bench.exported("", level)
        #expect(try bench.ids(second, "Patient") == patients("C"))
        #expect(try bench.ids(second) == results("C"))
        try await bench.commit(nil, [bench.group("empty", [])])
        #expect(try await bench.exported("", .group(bench.id("empty", "Group"))).files.isEmpty)
    }

    @Test func `C099 a group of more members than one question holds is complete`() async throws {
        let numbers = (0..<120).map { "m\($0)" }
        for number in numbers { try await bench.commitPatient(number) }
        try await bench.commitPatient("stranger")
        try await bench.commit(nil, [bench.group("g", numbers)])
        let job = try await bench.exported("_type=Observation", .group(bench.id("g", "Group")))
        #expect(try bench.ids(job) == numbers.flatMap { [bench.id("hb \($0)"), bench.id("na \($0)")] }.sorted())
    }

    @Test func `C090 types that are asked for come, and no others`() async throws {
        try await bench.commitPatient("A")
        #expect(try await bench.exported("_type=Patient").files.map(\.name) == ["Patient.ndjson"])
        #expect(try await bench.exported("_type=Condition").files.isEmpty)
        let all = ["Observation.ndjson", "Patient.ndjson", "Provenance.ndjson"]
        #expect(try await bench.exported().files.map(\.name).sorted() == all)
    }

    @Test func `C100 Provenance comes unless the types leave it out`() async throws {
        try await bench.commitPatient("A")
        let target = #""target":[{"reference":"Observation/\#(bench.id("hb A"))"}]"#
        let agent = #""recorded":"2026-05-03T12:00:00Z","agent":[{"who":{"display":"Lee"}}]"#
        try await bench.commit("A", [bench.lake.resource("Provenance", "p", "\(target),\(agent)")])
        for level in [ExportRequest.Level.system, .patients] {
            let ids = try bench.ids(try await bench.exported("", level), "Provenance")
            // What was sent, and who sent each resource, which goes by its id.
            #expect(Set(ids).isSuperset(of: [bench.id("p", "Provenance"), bench.id("hb A")]))
        }
        #expect(try bench.ids(try await bench.exported("_type=Observation"), "Provenance").isEmpty)
    }

    @Test func `C089 D10 what changed after the instant comes, to the millisecond`() async throws {
        try await bench.commitPatient("A")
        let first = try await bench.archive.moment(notAfter: nil)
        try await bench.commit("A", [bench.result("hb A", of: "A", value: "9.9")])
        try await bench.commitPatient("B")
        let at = try #require(first.at)
        let since = { (milliseconds: Int64) in
            "_since=\(Timestamp(milliseconds: at.milliseconds + milliseconds))"
        }
        #expect(try bench.ids(try await bench.exported(since(0))) == ([bench.id("hb A")] + results("B")).sorted())
        #expect(try bench.ids(try await bench.exported(since(0)), "Patient") == patients("B"))
        #expect(try bench.ids(try await bench.exported(since(-1))) == results("A", "B"))
        let all = try await bench.exported()
        #expect(try await bench.exported("_since=\(all.transactionTime)").files.isEmpty)
    }

    @Test func `C091 filters of one type are alternatives, and others come whole`() async throws {
        try await bench.commitPatient("A")
        try await bench.commit("A", [bench.result("draft", of: "A", status: "preliminary")])
        try await bench.commit("A", [bench.result("wrong", of: "A", status: "amended")])
        let job = try await bench.exported(
            "_typeFilter=Observation%3Fstatus%3Dpreliminary,Observation%3Fstatus%3Damended"
        )
        #expect(try bench.ids(job) == [bench.id("draft"), bench.id("wrong")].sorted())
        #expect(try bench.ids(job, "Patient") == patients("A"))
    }

    @Test func `C091 a filter by patient finds by any id that leads there`() async throws {
        for number in ["A", "B"] { try await bench.commitPatient(number) }
        let filter = "_typeFilter=Observation%3Fpatient%3D\(bench.lake.recordID("A"))"
        #expect(try bench.ids(try await bench.exported(filter)) == results("A"))
    }

    @Test func `C091 elements leave the mandatory ones and a tag`() async throws {
        try await bench.commitPatient("A")
        let lines = try bench.lines(try await bench.exported("_elements=Patient.gender,valueQuantity"))
        let patient = try #require(lines["Patient.ndjson"]?.first)
        #expect(patient["gender"]?.string == "female" && patient["name"] == nil)
        #expect(patient["meta"]?["tag"]?.elements.first { _ in true }?["code"]?.string == "SUBSETTED")
        let result = try #require(lines["Observation.ndjson"]?.first)
        #expect(result["status"] != nil && result["code"] != nil && result["valueQuantity"] != nil)
        #expect(result["subject"] == nil)
    }

    @Test func `C095 an attachment that is a Binary here has its whole address`() async throws {
        let attachment = #"{"contentType":"text/plain","url":"Binary/\#(bench.id("b", "Binary"))"}"#
        let other = #"{"url":"https://elsewhere.example.org/Binary/1"}"#
        let note = bench.lake.resource(
            "DocumentReference",
            "n",
            """
            "status":"current","subject":{"reference":"Patient/\(bench.lake.recordID("A"))"},\
            "content":[{"attachment":\(attachment)},{"attachment":\(other)}]
            """
        )
        try await bench.commit("A", [note], patient: #""gender":"female""#)
        let line = try bench.lines(try await bench.exported())["DocumentReference.ndjson"]?.first
        let urls = line?["content"]?.elements.compactMap { $0["attachment"]?["url"]?.string }
        let binary = "https://records.example.org/fhir/Binary/\(bench.id("b", "Binary"))"
        #expect(urls == [binary, "https://elsewhere.example.org/Binary/1"])
    }

    @Test func `C094 what changes while an export runs is shown as it was, once, and nothing later`() async throws {
        let stated = try await bench.commitPatient("A")
        try await bench.commitPatient("B")
        let job = try await bench.start(try bench.request(), under: .operatorOnly, at: bench.now)
        // One is corrected, one is taken back, and new ones come before anything was written.
        try await bench.commit("A", [bench.result("hb A", of: "A", value: "99")])
        try await bench.withdraw(bench.id("na A"), of: "A", stated: stated)
        try await bench.commitPatient("C")
        try await bench.work()
        let ended = try await bench.ended(job)
        #expect(try bench.ids(ended) == results("A", "B"))
        #expect(try bench.ids(ended, "Patient") == patients("A", "B"))
        let lines = try #require(try bench.lines(ended)["Observation.ndjson"])
        let corrected = lines.first { $0["id"]?.string == bench.id("hb A") }
        #expect(corrected?["valueQuantity"]?["value"]?.number == "13.2")
        let next = try await bench.exported("_since=\(ended.transactionTime)")
        #expect(try bench.ids(next) == ([bench.id("hb A")] + results("C")).sorted())
        #expect(try bench.deleted(next) == ["Observation/\(bench.id("na A"))"])
    }

    @Test func `C094 what was written and changes before its type is done is written once`() async throws {
        try await bench.commitPatient("A")
        let job = try await bench.start(try bench.request("_type=Observation"), under: .operatorOnly, at: bench.now)
        let (archive, exports, lake) = (bench.archive, bench.exports, bench.lake)
        let changed = bench.result("hb A", of: "A", value: "99")
        let intake = lake.intake("later", [lake.contribution("A", nil, [changed])])
        let asked = Asked()
        var writing = try ExportWriting(job, "Observation", base: "", archive: archive, folder: exports) {
            () async throws(Refusal) in
            // For the searches, the first page, and then the history: the page is written by then.
            if asked.again() == 3 {
                do throws(ArchiveError) { _ = try await archive.commit(intake) } catch { throw Refusal(error) }
            }
            return .operatorOnly
        }
        let files = try await writing.write(to: exports)
        #expect(files.map(\.count) == [2])
        #expect(asked.count >= 3)
        #expect(try await archive.moment(notAfter: nil).change > job.change)
    }

    @Test func `C097 what was deleted is told as a transaction, and is in no output`() async throws {
        let stated = try await bench.commitPatient("A")
        let before = try await bench.exported()
        try await bench.withdraw(bench.id("na A"), of: "A", stated: stated)
        try await bench.commit("A", [bench.result("hb A", of: "A", value: "99")])
        let after = try await bench.exported("_since=\(before.transactionTime)")
        #expect(try bench.deleted(after) == ["Observation/\(bench.id("na A"))"])
        #expect(try bench.ids(after) == [bench.id("hb A")])
        let file = try #require(after.files.first { $0.list == .deleted })
        #expect(file.type == "Bundle" && file.count == 1)
        let bundle = try #require(try bench.lines(after, .deleted)[file.name]?.first)
        #expect(bundle["resourceType"]?.string == "Bundle" && bundle["type"]?.string == "transaction")
        #expect(try bench.deleted(try await bench.exported()).isEmpty)
        #expect(try bench.deleted(try await bench.exported("_since=\(after.transactionTime)")).isEmpty)
        let others = try await bench.exported("_type=Patient&_since=\(before.transactionTime)")
        #expect(try bench.deleted(others).isEmpty)
    }

    @Test func `C097 a patient who has become part of another one is deleted under the old id`() async throws {
        for number in ["A", "B"] { try await bench.commitPatient(number) }
        let before = try await bench.exported()
        let (a, b) = (bench.lake.recordID("A"), bench.lake.recordID("B"))
        _ = try await bench.archive.carryOut(OperatorAct(.link, a, b, by: "registrar"))
        let after = try await bench.exported("_since=\(before.transactionTime)")
        let standing = try #require(try await bench.archive.person(a)?.person.id)
        #expect(try bench.deleted(after, "Patient") == ["Patient/\(standing == a ? b : a)"])
    }

    @Test func `C101 W13 what cannot be read is missing with a note, and all else comes`() async throws {
        for number in ["A", "B"] { try await bench.commitPatient(number) }
        try await bench.commit("A", [bench.result("broken", of: "A", value: "77.7125")])
        try await bench.damage("77.7125", "77.7126")
        let job = try await bench.exported()
        #expect(job.state == .done)
        #expect(try bench.ids(job) == results("A", "B"))
        let error = try #require(try bench.lines(job, .error).values.first?.first)
        #expect(error["resourceType"]?.string == "OperationOutcome")
        #expect(error["issue"]?.elements.first { _ in true }?["severity"]?.string == "error")
        #expect(job.files.contains { $0.list == .error && $0.type == "OperationOutcome" && $0.count == 1 })
    }

    @Test func `C091 what was passed over is told among the errors as a warning`() async throws {
        let asked = try bench.request("patient=1", isLenient: true)
        let job = try await bench.start(asked, under: .operatorOnly, at: bench.now)
        try await bench.work()
        let error = try bench.lines(try await bench.ended(job), .error)["all.error.ndjson"]?.first
        #expect(error?["issue"]?.elements.first { _ in true }?["severity"]?.string == "warning")
    }

    @Test func `D16 another process goes on with the type at which the first one ended`() async throws {
        try await bench.commitPatient("A")
        let job = try await bench.start(try bench.request(), under: .operatorOnly, at: bench.now)
        while try await bench.ended(job).action(at: bench.now) != .write("Patient") {
            _ = try await bench.run.turn(at: bench.now)
        }
        // What a process leaves that ended within a file.
        var half = try bench.exports.begin("Patient.ndjson", in: job.id)
        try half.append(Array("{".utf8))
        _ = try half.ids(among: ["x"])
        try await bench.commitPatient("B")
        try await bench.run.tidy()
        try await bench.work()
        let ended = try await bench.ended(job)
        #expect(try bench.ids(ended, "Patient") == patients("A"))
        #expect(try bench.ids(ended) == results("A"))
    }

    @Test func `C093 files are forgotten after a day, and what belongs to no export is tidied away`() async throws {
        try await bench.commitPatient("A")
        let job = try await bench.exported()
        let path = bench.exports.path(of: "Patient.ndjson", in: job.id)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        try await bench.run.tidy()
        #expect(FileManager.default.fileExists(atPath: path))
        let expires = try #require(job.expires)
        #expect(try await !bench.run.turn(at: Timestamp(milliseconds: expires.milliseconds - 1)))
        #expect(try await bench.run.turn(at: expires))
        #expect(!FileManager.default.fileExists(atPath: path))
        _ = try bench.exports.begin("x.ndjson", in: "nobodys")
        try await bench.run.tidy()
        #expect(!FileManager.default.fileExists(atPath: bench.exports.path(of: "", in: "nobodys")))
    }
}

/// Counts how often something was asked.
private final class Asked: Sendable {
    private let times = Mutex(0)

    var count: Int { times.withLock { $0 } }

    func again() -> Int {
        times.withLock {
            $0 += 1
            return $0
        }
    }
}
