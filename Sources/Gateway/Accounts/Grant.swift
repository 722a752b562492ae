import JSONTree
package import RecordStore

/// What a user has granted to a client, or an operator to a backend service; all tokens stand under one, and end with it.
package struct Grant: Sendable, Hashable {
    package let id: String
    package let client: String
    /// The id of the user; `nil` for a backend service.
    package let user: String?
    package private(set) var scopes: ScopeList
    /// The patient of the launch.
    package let patient: String?
    package let encounter: String?
    package let intent: String?
    package let since: Timestamp
    /// Whether the user has granted what is labelled as confidential too.
    package let includesRestricted: Bool
    /// The id of the session with which it ends; `nil` if it outlasts one.
    package let session: String?
    let version: Int64

    package init(
        client: String,
        user: String?,
        scopes: ScopeList,
        patient: String? = nil,
        encounter: String? = nil,
        intent: String? = nil,
        includesRestricted: Bool = false,
        session: String? = nil,
        since: Timestamp
    ) {
        (id, self.client, self.user, self.scopes) = (Secret.id(), client, user, scopes)
        (self.patient, self.encounter, self.session, self.since) = (patient, encounter, session, since)
        (self.includesRestricted, self.intent, version) = (includesRestricted, intent, 0)
    }
}

extension Grant {
    /// The same with fewer scopes.
    func limited(to scopes: ScopeList) -> Grant {
        var grant = self
        grant.scopes = scopes.limited(to: self.scopes)
        return grant
    }

    /// - Returns: `nil` if the body is not a grant's.
    init?(_ holder: AccessHolder) {
        guard let root = try? JSONTree(holder.body).root, let client = root["client"]?.string,
            let since = root["since"]?.number.flatMap({ Int64($0) })
        else { return nil }
        (id, user, version, self.client) = (holder.id, holder.owner, holder.version, client)
        scopes = ScopeList(root["scope"]?.string ?? "")
        patient = root["patient"]?.string
        encounter = root["encounter"]?.string
        intent = root["intent"]?.string
        session = root["session"]?.string
        includesRestricted = root["restricted"]?.bool ?? false
        self.since = Timestamp(milliseconds: since)
    }

    var holder: AccessHolder {
        var json = JSONWriter()
        json.object { json in
            json.member("client", client)
            json.member("scope", scopes.description)
            json.member("patient", patient)
            json.member("encounter", encounter)
            json.member("intent", intent)
            json.member("session", session)
            json.member("restricted", boolean: includesRestricted)
            json.member("since", integer: Int(since.milliseconds))
        }
        return AccessHolder(kind: .grant, id: id, name: id, owner: user, body: json.bytes, version: version)
    }
}
