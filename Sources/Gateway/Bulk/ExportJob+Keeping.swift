import JSONTree
package import RecordStore

extension ExportJob {
    /// - Returns: `nil` if the body is not an export's.
    package init?(_ holder: AccessHolder) {
        guard let root = try? JSONTree(holder.body).root,
            let request = root["request"].flatMap(ExportRequest.init(kept:)),
            let owner = root["ownedBy"]?.string, let change = Self.number(root["change"]),
            let transactionTime = Self.number(root["transactionTime"]), let begunAt = Self.number(root["begunAt"]),
            let state = root["state"]?.string.flatMap(State.init(rawValue:)), let written = Self.number(root["written"])
        else { return nil }
        (id, self.owner, self.change, version) = (holder.id, owner, change, holder.version)
        (user, client) = (root["user"]?.string, root["client"]?.string)
        granted = GrantedScopes(kept: root)
        hidesRestricted = root["hidesRestricted"]?.bool ?? true
        self.request = request
        // A group without members is kept too: without the word it would be everybody.
        members = root["ofGroup"]?.bool == true ? root["members"]?.elements.compactMap(\.string) ?? [] : nil
        sinceChange = Self.number(root["sinceChange"])
        self.transactionTime = Timestamp(milliseconds: transactionTime)
        self.begunAt = Timestamp(milliseconds: begunAt)
        kinds = root["kinds"]?.elements.compactMap(\.string) ?? []
        self.written = Int(written)
        files = root["files"]?.elements.compactMap(ExportFile.init(kept:)) ?? []
        self.state = state
        failure = root["failure"]?.string.flatMap(Failure.init(rawValue:))
        endedAt = Self.number(root["endedAt"]).map { Timestamp(milliseconds: $0) }
    }

    package var holder: AccessHolder {
        var json = JSONWriter()
        json.object { json in
            json.member("ownedBy") { $0.value(owner) }
            json.member("user", user)
            json.member("client", client)
            granted?.write(into: &json)
            json.member("hidesRestricted", boolean: hidesRestricted)
            json.member("request") { request.write(&$0) }
            json.member("ofGroup", boolean: members != nil)
            json.member("members", members ?? [])
            json.member("change", integer: Int(change))
            json.member("sinceChange", integer: sinceChange.map { Int($0) })
            json.member("transactionTime", integer: Int(transactionTime.milliseconds))
            json.member("begunAt", integer: Int(begunAt.milliseconds))
            json.member("kinds", kinds)
            json.member("written", integer: written)
            json.member("files", files) { $0.write(&$1) }
            json.member("state", state.rawValue)
            json.member("failure", failure?.rawValue)
            json.member("endedAt", integer: endedAt.map { Int($0.milliseconds) })
        }
        return AccessHolder(kind: .export, id: id, name: id, owner: client, body: json.bytes, version: version)
    }

    private static func number(_ node: JSONNode?) -> Int64? { node?.number.flatMap { Int64($0) } }
}

extension ExportFile {
    fileprivate init?(kept node: JSONNode) {
        guard let list = node["list"]?.string.flatMap(List.init(rawValue:)), let name = node["name"]?.string,
            let count = node["count"]?.number.flatMap({ Int($0) }), let size = node["size"]?.number.flatMap({ Int($0) })
        else { return nil }
        self.init(list: list, kind: node["kind"]?.string, name: name, count: count, size: size)
    }

    fileprivate func write(_ json: inout JSONWriter) {
        json.object {
            $0.member("list", list.rawValue)
            $0.member("kind", kind)
            $0.member("name", name)
            $0.member("count", integer: count)
            $0.member("size", integer: size)
        }
    }
}
