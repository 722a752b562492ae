import Crypto
import Foundation
import RecordStore
import SQLiteStore

@testable import Gateway

/// A register with a patient, a clinician and clients of each kind, and a clock that tests move.
final class OAuthBench {
    static let redirect = "https://app.example.org/back"
    static let verifier = String(repeating: "v", count: 43)

    /// Made once: a password is slow to hash, on purpose.
    private static let hashes = (patient: PasswordHash("correct horse 9"), clinician: PasswordHash("battery staple 7"))

    let register: any AccessRegister
    let address = ServerAddress(base: "https://records.example.org")
    let keys: TokenKeys
    /// One for the whole test, as in a server: what it remembers of tokens must never matter.
    let admit: AdmitBearer
    let book: AccountBook
    let patient: User
    let clinician: User
    let app: Client
    let secretApp: Client
    var now = Timestamp(milliseconds: 1_800_000_000_000)
    private let folder: String

    init() async throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "register-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        folder = url.path
        register = try SQLiteAccessRegister(path: folder + "/access.db")
        (keys, book) = (TokenKeys(register: register), AccountBook(register: register))
        admit = AdmitBearer(register: register, address: address, keys: keys)
        var user = User(login: "Ana", role: .patient, password: Self.hashes.patient)
        (user.patients, user.fhirUser) = (["p1"], "Patient/p1")
        try await book.keep(user)
        let clinician = User(login: "doc", role: .clinician, password: Self.hashes.clinician)
        try await book.keep(clinician)
        let scopes = ScopeList(
            "openid fhirUser launch launch/patient offline_access online_access patient/*.cruds user/*.rs"
        )
        var app = Client(name: "Heart App", kind: .public, scopes: scopes)
        (app.redirects, app.launchAddress) = ([Self.redirect], "https://app.example.org/launch")
        try await book.keep(app)
        var secretApp = Client(name: "Server App", kind: .secret, scopes: scopes)
        (secretApp.redirects, secretApp.secretDigest) = ([Self.redirect], Secret.digest(of: "hush"))
        try await book.keep(secretApp)
        patient = try await book.user(id: user.id) ?? user
        (self.clinician, self.app, self.secretApp) = (clinician, app, secretApp)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func later(_ seconds: Int64) { now = Timestamp(milliseconds: now.milliseconds + seconds * 1000) }

    var authorize: Authorize { Authorize(register: register, address: address) }
    var issue: IssueTokens { IssueTokens(register: register, address: address, keys: keys) }

    /// What an app sends to the authorization endpoint; a value of `nil` leaves a parameter out.
    func request(
        _ client: Client? = nil,
        scope: String = "launch/patient patient/*.rs",
        changes: [String: String?] = [:]
    ) -> [(name: String, value: String)] {
        let challenge = SHA256.hash(data: Array(Self.verifier.utf8))
        var items: [String: String] = [
            "response_type": "code", "client_id": (client ?? app).id, "redirect_uri": Self.redirect, "scope": scope,
            "state": "s1", "aud": address.fhir, "code_challenge_method": "S256",
            "code_challenge": Self.base64(Array(challenge)),
        ]
        for (name, value) in changes { items[name] = value }
        return items.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
    }

    static func base64(_ bytes: [UInt8]) -> String {
        String(
            Data(bytes).base64EncodedString().compactMap { $0 == "=" ? nil : $0 == "+" ? "-" : $0 == "/" ? "_" : $0 }
        )
    }

    /// The code that an app gets when a user grants all that it asks for.
    func code(
        _ client: Client? = nil,
        scope: String = "launch/patient patient/*.rs",
        by user: User? = nil,
        patient: String? = "p1",
        session: [UInt8] = [1]
    ) async throws -> String {
        guard case .ask(let secret) = await authorize.begin(request(client, scope: scope), at: now),
            let question = await authorize.question(secret, at: now)
        else { throw OAuthError(.invalidRequest, "refused") }
        let consent = Authorize.Consent(scopes: question.request.scopes, patient: patient)
        let address = try await authorize.decide(secret, consent, by: user ?? self.patient, session: session, at: now)
        return Self.value("code", in: address ?? "")
    }

    static func value(_ name: String, in address: String) -> String {
        FormText.items(address.split(separator: "?").last ?? "").first { $0.name == name }?.value ?? ""
    }

    func exchange(
        _ code: String,
        _ credentials: ClientCredentials? = nil,
        _ changes: [String: String] = [:]
    ) async throws(OAuthError)
        -> TokenAnswer
    {
        var items = [
            "grant_type": "authorization_code", "code": code, "redirect_uri": Self.redirect,
            "code_verifier": Self.verifier,
        ]
        items.merge(changes) { $1 }
        return try await issue(items.map { (name: $0.key, value: $0.value) }, credentials ?? .none(id: app.id), at: now)
    }

    func refresh(_ token: String, _ changes: [String: String] = [:]) async throws(OAuthError) -> TokenAnswer {
        var items = ["grant_type": "refresh_token", "refresh_token": token]
        items.merge(changes) { $1 }
        return try await issue(items.map { (name: $0.key, value: $0.value) }, .none(id: app.id), at: now)
    }

    func isAdmitted(_ token: String) async -> Bool { (try? await admit(token, at: now)) != nil }
}
