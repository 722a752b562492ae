import FHIRR4
import Foundation
import Gateway
import HTTPTypes
import JSONTree

/// One request of a batch or transaction.
///
/// Source: <https://hl7.org/fhir/R4/http.html#transaction>
enum BundleEntry {
    case write(WriteAct)
    /// Behind the base: `Patient/1`, `Observation?code=…`.
    case read(url: String)

    /// - Throws: ``Refusal/Kind/incorrect`` if it is no request.
    init(_ entry: JSONNode, base: String) throws(Refusal) {
        guard let request = entry["request"], let method = request["method"]?.string,
            var url = request["url"]?.string
        else { throw Refusal(.incorrect, "An entry has no request with method and url.") }
        if url.hasPrefix(base + "/") { url = String(url.dropFirst(base.utf8.count + 1)) }
        if url.hasPrefix("/") { url.removeFirst() }
        guard method != "GET", method != "HEAD" else {
            self = .read(url: url)
            return
        }
        let path = url.prefix { $0 != "?" }.split(separator: "/").map(String.init)
        guard (1...2).contains(path.count) else { throw Self.unknown }
        var act = WriteAct(try Self.deed(method, entry), path[0], id: path.count > 1 ? path[1] : nil)
        act.fullURL = entry["fullUrl"]?.string
        act.body = try Self.body(act.deed, entry)
        if case .patch(let format) = act.deed {
            let type = format == .json ? "application/json-patch+json" : "application/fhir+json"
            act.sent = SentBody(mediaType: type, bytes: act.body)
        }
        act.ifMatch = try WriteConditions.version(request["ifMatch"]?.string)
        act.onlyIfAbsent = request["ifNoneMatch"]?.string == "*"
        let condition = act.deed == .create ? request["ifNoneExist"]?.string : act.id == nil ? url : nil
        act.criteria = try condition.map { text throws(Refusal) in
            try WriteConditions.criteria(text, act.kind, base: base)
        }
        guard act.deed != .create || act.id == nil else { throw Self.unknown }
        self = .write(act)
    }

    private static var unknown: Refusal { Refusal(.incorrect, "The url of an entry is not one that is served.") }

    private static func deed(_ method: String, _ entry: JSONNode) throws(Refusal) -> WriteAct.Deed {
        switch method {
        case "POST": return .create
        case "PUT": return .update
        case "DELETE": return .delete
        case "PATCH":
            let isBinary = entry["resource"]?["resourceType"]?.isString("Binary") ?? false
            return .patch(isBinary ? .json : .fhirPath)
        default: throw Refusal(.incorrect, "The method of an entry is GET, POST, PUT, PATCH or DELETE.")
        }
    }

    /// A JSON Patch comes as a Binary.
    private static func body(_ deed: WriteAct.Deed, _ entry: JSONNode) throws(Refusal) -> [UInt8] {
        guard deed != .delete else { return [] }
        guard let resource = entry["resource"] else { throw Refusal(.incorrect, "An entry has no resource.") }
        guard deed == .patch(.json) else { return Array(resource.bytes) }
        guard let data = resource["data"]?.string.flatMap({ Data(base64Encoded: $0) }) else {
            throw Refusal(.incorrect, "A JSON Patch comes as a Binary with data.")
        }
        return Array(data)
    }
}
