import ClinicalRecord
import Foundation
import JSONTree
import RecordStore
import RecordStoreContract
import SQLiteStore

@testable import Gateway

/// An archive with a register, a folder for exports and two backend services; the folder goes with the bench.
final class ExportBench {
    private(set) var archive: SQLiteArchive
    let register: SQLiteAccessRegister
    let book: AccountBook
    let exports: ExportFolder
    let address = ServerAddress(base: "https://records.example.org")
    let lake = Hospital("lakeside")
    let folder: String
    var now = Timestamp(milliseconds: 1_800_000_000_000)
    private var deliveries = 0

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "exports-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        folder = url.path
        archive = try SQLiteArchive(path: folder + "/a.db")
        register = try SQLiteAccessRegister(path: folder + "/access.db")
        exports = ExportFolder(path: folder + "/exports")
        book = AccountBook(register: register)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func later(_ seconds: Int64) { now = Timestamp(milliseconds: now.milliseconds + seconds * 1000) }

    /// Commits what a hospital says of a patient, or of nobody; answers the number of the change.
    @discardableResult
    func commit(_ number: String?, _ resources: [ContributedResource], patient: String? = nil) async throws -> Int64 {
        deliveries += 1
        let description = patient.map { lake.patient(number ?? "", $0) }
        let contribution = lake.contribution(number, description, resources)
        return try await archive.commit(lake.intake("\(deliveries)", [contribution])).delivery
    }

    /// Takes back what a delivery stated.
    func withdraw(_ id: String, of number: String, stated delivery: Int64) async throws {
        let contribution = lake.contribution(number, nil, [], withdrawn: [id])
        _ = try await archive.restate(Restatement(of: delivery, [contribution], at: now))
    }

    /// Spells something in the file of the archive otherwise, as a broken disk does; both spellings are of one length.
    func damage(_ old: String, _ new: String) async throws {
        await archive.close()
        let url = URL(filePath: folder + "/a.db")
        var bytes = try Data(contentsOf: url)
        while let found = bytes.range(of: Data(old.utf8)) { bytes.replaceSubrange(found, with: Data(new.utf8)) }
        try bytes.write(to: url)
        archive = try SQLiteArchive(path: url.path)
    }

    /// A patient with two results.
    @discardableResult
    func commitPatient(_ number: String) async throws -> Int64 {
        try await commit(
            number,
            [result("hb \(number)", of: number), result("na \(number)", of: number, value: "140")],
            patient: #""name":[{"family":"Rye\#(number)"}],"gender":"female""#
        )
    }

    func result(
        _ key: String,
        of number: String,
        value: String = "13.2",
        status: String = "final",
        more: String = ""
    ) -> ContributedResource {
        lake.resource(
            "Observation",
            key,
            """
            "status":"\(status)","code":{"coding":[{"system":"http://loinc.org","code":"718-7"}]},\(more)\
            "subject":{"reference":"Patient/\(lake.recordID(number))"},"valueQuantity":{"value":\(value)}
            """
        )
    }

    func group(_ name: String, _ members: [String], inactive: [String] = []) -> ContributedResource {
        let spelled = (members + inactive).map { number in
            let isInactive = inactive.contains(number) ? #","inactive":true"# : ""
            return #"{"entity":{"reference":"Patient/\#(lake.recordID(number))"}\#(isInactive)}"#
        }
        return lake.resource(
            "Group",
            name,
            #""type":"person","actual":true,"member":[\#(spelled.joined(separator: ","))]"#
        )
    }

    func id(_ key: String, _ kind: String = "Observation") -> String { lake.id(kind, key) }

    /// A backend service with a grant of some scopes.
    func service(_ scopes: String = "system/*.rs") async throws -> (client: Client, plan: AccessPlan) {
        let list = ScopeList(scopes)
        var client = Client(name: "Registry", kind: .key, scopes: list)
        client.isBackend = true
        try await book.keep(client)
        return (client, try await plan(client, scopes))
    }

    /// What a service may under a new grant.
    func plan(_ client: Client, _ scopes: String) async throws -> AccessPlan {
        let grant = Grant(client: client.id, user: nil, scopes: ScopeList(scopes), since: now)
        try await book.keep(grant)
        guard let plan = try await admission(GrantedScopes(grant: grant.id, scopes: ScopeList(scopes))) else {
            throw Refusal(.fault, "a new grant opens something")
        }
        return plan
    }

    var admission: FollowExport.Admission {
        let admit = AdmitBearer(register: register, address: address, keys: TokenKeys(register: register))
        return { granted async throws(Refusal) in
            guard let granted else { return .operatorOnly }
            return try await admit.plan(granted)
        }
    }

    var start: StartExport { StartExport(archive: archive, register: register) }
    var follow: FollowExport { FollowExport(register: register, folder: exports, admission: admission) }
    var run: RunExports {
        RunExports(
            archive: archive,
            register: register,
            folder: exports,
            address: address,
            admission: admission
        )
    }

    func request(
        _ query: String = "",
        _ level: ExportRequest.Level = .patients,
        isLenient: Bool = false
    ) throws(Refusal) -> ExportRequest {
        try ExportRequest(level, FormText.items(query), isLenient: isLenient, address: "https://records.example.org/x")
    }

    /// Takes all steps of all exports.
    func work() async throws { while try await run.turn(at: now) {} }

    /// An export from its beginning to its end.
    func exported(
        _ query: String = "",
        _ level: ExportRequest.Level = .patients,
        under plan: AccessPlan = .operatorOnly
    ) async throws -> ExportJob {
        let job = try await start(try request(query, level), under: plan, at: now)
        try await work()
        return try await ended(job)
    }

    func ended(_ job: ExportJob) async throws -> ExportJob {
        guard let ended = try await ExportBook(register: register).job(id: job.id) else {
            throw Refusal(.notFound, "the export is gone")
        }
        return ended
    }

    /// The lines of the files of one list, by the names of the files.
    func lines(_ job: ExportJob, _ list: ExportFile.List = .output) throws -> [String: [JSONNode]] {
        var lines: [String: [JSONNode]] = [:]
        for file in job.files where file.list == list {
            let bytes = try Data(contentsOf: URL(filePath: exports.path(of: file.name, in: job.id)))
            let trees = try bytes.split(separator: 0x0A).map { try JSONTree(Array($0)).root }
            guard trees.count == file.count, bytes.count == file.size, bytes.last == 0x0A else {
                throw Refusal(.fault, "\(file.name) is not as the manifest says")
            }
            lines[file.name] = trees
        }
        return lines
    }

    /// The ids in one file, sorted; empty if there is none.
    func ids(_ job: ExportJob, _ kind: String = "Observation") throws -> [String] {
        try (lines(job)["\(kind).ndjson"] ?? []).compactMap { $0["id"]?.string }.sorted()
    }

    /// What a transaction in a file of deletions deletes.
    func deleted(_ job: ExportJob, _ kind: String = "Observation") throws -> [String] {
        try (lines(job, .deleted)["\(kind).deleted.ndjson"] ?? []).flatMap { bundle in
            bundle["entry"]?.elements.compactMap { entry in
                entry["request"]?["method"]?.string == "DELETE" ? entry["request"]?["url"]?.string : nil
            } ?? []
        }
    }
}
