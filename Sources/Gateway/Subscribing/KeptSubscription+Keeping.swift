import JSONTree
package import RecordStore

extension KeptSubscription {
    /// - Returns: `nil` if the body is not a subscription's.
    package init?(_ holder: AccessHolder) {
        guard let root = try? JSONTree(holder.body).root, let owner = root["ownedBy"]?.string,
            let json = root["resource"], let revision = Self.number(root["revision"]),
            let revisedAt = Self.time(root["revisedAt"]), let course = root["course"].flatMap(SubscriptionCourse.init)
        else { return nil }
        (id, self.owner, self.json, self.course) = (holder.id, owner, Array(json.bytes), course)
        (user, client) = (root["user"]?.string, root["client"]?.string)
        granted = GrantedScopes(kept: root)
        (self.revision, self.revisedAt, version) = (revision, revisedAt, holder.version)
    }

    package var holder: AccessHolder {
        var json = JSONWriter()
        json.object { json in
            json.member("ownedBy") { $0.value(owner) }
            json.member("user", user)
            json.member("client", client)
            granted?.write(into: &json)
            json.member("revision", integer: Int(revision))
            json.member("revisedAt", integer: Int(revisedAt.milliseconds))
            json.member("course") { course.write(&$0) }
            json.member("resource", raw: self.json)
        }
        return AccessHolder(kind: .subscription, id: id, name: id, owner: owner, body: json.bytes, version: version)
    }

    static func number(_ node: JSONNode?) -> Int64? { node?.number.flatMap { Int64($0) } }

    static func time(_ node: JSONNode?) -> Timestamp? { number(node).map { Timestamp(milliseconds: $0) } }
}

extension SubscriptionCourse {
    fileprivate init?(_ node: JSONNode) {
        guard let status = node["status"]?.string.flatMap(Status.init(rawValue:)),
            let change = KeptSubscription.number(node["change"]), let taken = KeptSubscription.number(node["taken"]),
            let count = KeptSubscription.number(node["count"]),
            let failures = KeptSubscription.number(node["failures"]),
            let dueAt = KeptSubscription.time(node["dueAt"])
        else { return nil }
        self.init(
            status: status,
            trouble: node["trouble"]?.string.flatMap(Trouble.init(rawValue:)),
            position: Position(change: change, taken: Int(taken)),
            count: count,
            waiting: node["waiting"]?.elements.compactMap(SubscriptionEvent.init) ?? [],
            told: node["told"]?.elements.compactMap(SubscriptionEvent.init) ?? [],
            failures: Int(failures),
            times: (
                KeptSubscription.time(node["failingSince"]), dueAt, KeptSubscription.time(node["heardAt"])
            )
        )
    }

    fileprivate func write(_ json: inout JSONWriter) {
        json.object { json in
            json.member("status", status.rawValue)
            json.member("trouble", trouble?.rawValue)
            json.member("change", integer: Int(position.change))
            json.member("taken", integer: position.taken)
            json.member("count", integer: Int(count))
            json.member("failures", integer: failures)
            json.member("failingSince", integer: failingSince.map { Int($0.milliseconds) })
            json.member("dueAt", integer: Int(dueAt.milliseconds))
            json.member("heardAt", integer: heardAt.map { Int($0.milliseconds) })
            json.member("waiting", waiting) { $0.write(&$1) }
            json.member("told", told) { $0.write(&$1) }
        }
    }
}

extension SubscriptionEvent {
    fileprivate init?(_ node: JSONNode) {
        guard let number = KeptSubscription.number(node["number"]), let at = KeptSubscription.time(node["at"]),
            let change = KeptSubscription.number(node["change"]), let kind = node["kind"]?.string,
            let id = node["id"]?.string, let deed = node["deed"]?.string.flatMap(ResourceChange.Deed.init(rawValue:))
        else { return nil }
        self.init(ResourceChange(change: change, kind: kind, id: id, deed), at: at)
        self.number = number
    }

    fileprivate func write(_ json: inout JSONWriter) {
        json.object {
            $0.member("number", integer: Int(number))
            $0.member("at", integer: Int(at.milliseconds))
            $0.member("change", integer: Int(change.change))
            $0.member("kind", change.kind)
            $0.member("id", change.id)
            $0.member("deed", change.deed.rawValue)
        }
    }
}
