import HealthCards
import JSONTree
import RecordStore

extension NoticeContact {
    init(_ node: JSONNode) {
        address = node["address"]?.string ?? ""
        guard let pending = node["pending"], let address = pending["address"]?.string,
            let digest = pending["digest"]?.string.flatMap({ Base64URL.decode($0.utf8) }),
            let expires = pending["expires"]?.number.flatMap({ Int64($0) }),
            let tries = pending["tries"]?.number.flatMap({ Int($0) })
        else { return }
        let end = Timestamp(milliseconds: expires)
        self.pending = Pending(address: address, digest: digest, expires: end, tries: tries)
    }

    func write(_ channel: NoticeChannel, into json: inout JSONWriter) {
        json.object { json in
            json.member("channel", channel.rawValue)
            json.member("address", address)
            guard let pending else { return }
            json.member("pending") { json in
                json.object { json in
                    json.member("address", pending.address)
                    json.member("digest", Base64URL.encode(pending.digest))
                    json.member("expires", integer: Int(pending.expires.milliseconds))
                    json.member("tries", integer: pending.tries)
                }
            }
        }
    }
}
