import JSONTree

/// Somebody who takes part, as resources name them: the account, and the resource that describes who it is for.
struct WorkParty: Sendable, Hashable {
    /// The id of the account; empty if another program wrote it.
    let account: String
    let name: String
    private let reference: String?

    init(_ user: User) { (account, name, reference) = (user.id, user.login, user.fhirUser) }

    /// Where a resource names nobody.
    static let nobody = WorkParty()

    private init() { (account, name, reference) = ("", "", nil) }

    /// - Returns: `nil` for no Reference.
    init?(_ node: JSONNode?) {
        guard let node else { return nil }
        let identifier = node["identifier"]
        let isAccount = identifier?["system"]?.string == WorkCode.account
        account = isAccount ? identifier?["value"]?.string ?? "" : ""
        name = node["display"]?.string ?? ""
        reference = node["reference"]?.string
    }

    func write(into json: inout JSONWriter) {
        json.object { json in
            json.member("reference", reference)
            json.member("identifier") { json in
                json.object { json in
                    json.member("system", WorkCode.account)
                    json.member("value", account)
                }
            }
            json.member("display", name)
        }
    }
}
