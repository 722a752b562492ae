import Gateway
import JSONTree

/// An account in the output of `chartway user`; of secrets only those that were made just now.
struct UserLine {
    let user: User
    var password: String?
    var showsKey = false

    private var key: OneTimePassword? { showsKey ? user.secondFactor.map { OneTimePassword(key: $0) } : nil }

    var json: String {
        var json = JSONWriter()
        json.object { json in
            json.member("id", user.id)
            json.member("login", user.login)
            json.member("role", user.role.rawValue)
            json.member("patients", user.patients.sorted())
            json.member("fhirUser", user.fhirUser)
            json.member("secondFactor", boolean: user.secondFactor != nil)
            json.member("closed", boolean: user.isClosed)
            json.member("password", password)
            json.member("authenticator", key?.address(login: user.login))
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    var text: String {
        var lines = ["\(user.login)  \(user.role.rawValue)\(user.isClosed ? ", closed" : "")"]
        for patient in user.patients.sorted() { lines.append("  sees Patient/\(patient)") }
        for proxy in user.proxies { lines.append("  acts for Patient/\(proxy.patient), in the areas of a consent") }
        if let password { lines.append("  password  \(password)") }
        if let key {
            lines.append("  authenticator key  \(key.letters)")
            lines.append("  \(key.address(login: user.login))")
        } else if user.secondFactor != nil {
            lines.append("  with a second factor")
        }
        return lines.joined(separator: "\n")
    }
}
