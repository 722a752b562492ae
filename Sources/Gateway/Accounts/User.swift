import HealthCards
import JSONTree
package import RecordStore

/// Somebody who can log in.
package struct User: Sendable, Hashable {
    /// What somebody is here for.
    package enum Role: String, Sendable, CaseIterable {
        /// Sees the records that belong to the account.
        case patient
        /// Sees every record.
        case clinician
        /// Sees every record and says who may enter.
        case administrator
    }

    package let id: String
    /// What is typed at the log-in, in lower case.
    package var login: String
    package var role: Role
    /// Patient ids of the records that are the user's own, or that somebody has opened to them.
    package var patients: Set<String> = []
    /// For whom the user acts, within areas and times.
    package var proxies: [Proxy] = []
    /// The resource that describes the user, such as `Patient/…` or `Practitioner/…`.
    package var fhirUser: String?
    package var password: PasswordHash
    /// The key of the second factor; `nil` if there is none.
    package var secondFactor: [UInt8]?
    /// The last half minute whose digits were used.
    package var lastStep: Int64 = 0
    /// Wrong passwords or digits since the last good log-in.
    package var failures = 0
    /// No log-in before this moment.
    package var lockedUntil: Timestamp?
    /// Whether the account is closed.
    package var isClosed = false
    let version: Int64

    package init(login: String, role: Role, password: PasswordHash) {
        (id, self.login, self.role, self.password, version) = (Secret.id(), login.lowercased(), role, password, 0)
    }

    /// Record ids of the persons whose records the user may see; `nil` for everyone's.
    package var persons: Set<String>? { role == .patient ? patients : nil }

    /// Whether it is a patient's account to which records belong, and not one that sees others' alone.
    package var hasRecords: Bool { role == .patient && !patients.isEmpty }

    /// The id of the record that is about the user; `nil` if there is none among those that the account opens.
    package var ownPatient: String? {
        guard role == .patient, let fhirUser, fhirUser.hasPrefix("Patient/") else { return nil }
        let id = String(fhirUser.dropFirst("Patient/".count))
        return patients.contains(id) ? id : nil
    }
}

extension User {
    /// - Returns: `nil` if the body is not a user's.
    init?(_ holder: AccessHolder) {
        guard let root = try? JSONTree(holder.body).root, let role = root["role"]?.string.flatMap(Role.init),
            let password = root["password"]?.string
        else { return nil }
        (id, login, self.role, version) = (holder.id, holder.name, role, holder.version)
        self.password = PasswordHash(kept: password)
        patients = Set(root["patients"]?.elements.compactMap(\.string) ?? [])
        proxies = (root["proxies"]?.elements.map { $0 } ?? []).compactMap { Proxy(kept: $0) }
        fhirUser = root["fhirUser"]?.string
        secondFactor = root["secondFactor"]?.string.flatMap { Base64URL.decode($0.utf8) }
        lastStep = root["lastStep"]?.number.flatMap { Int64($0) } ?? 0
        failures = root["failures"]?.number.flatMap { Int($0) } ?? 0
        lockedUntil = root["lockedUntil"]?.number.flatMap { Int64($0) }.map { Timestamp(milliseconds: $0) }
        isClosed = root["closed"]?.bool ?? false
    }

    var holder: AccessHolder {
        var json = JSONWriter()
        json.object { json in
            json.member("role", role.rawValue)
            json.member("patients", patients.sorted())
            json.member("proxies", proxies) { $0.write(into: &$1) }
            json.member("fhirUser", fhirUser)
            json.member("password", password.text)
            json.member("secondFactor", secondFactor.map { Base64URL.encode($0) })
            json.member("lastStep", integer: Int(lastStep))
            json.member("failures", integer: failures)
            json.member("lockedUntil", integer: (lockedUntil?.milliseconds).map { Int($0) })
            json.member("closed", boolean: isClosed)
        }
        return AccessHolder(kind: .user, id: id, name: login, body: json.bytes, version: version)
    }
}
