import ClinicalRecord
import FHIRR4
import Findings
import JSONTree

/// A resource that somebody wants kept: read, compared with R4, and free of what only the server says of it.
struct WrittenBody {
    /// So many mistakes are told.
    private static let limit = 50
    let tree: JSONTree
    private let links: [R4Link]

    /// - Parameters:
    ///   - bytes: JSON in UTF-8.
    ///   - kind: The type that it has to be of.
    /// - Throws: ``Refusal/Kind/incorrect`` if it is no such resource, ``Refusal/Kind/unprocessable`` if R4 does not allow
    ///   what it says.
    init(_ bytes: [UInt8], kind: String) throws(Refusal) {
        guard R4Schema.shared.hasKind(kind) else { throw Refusal(.notFound, "R4 has no resource of this type.") }
        guard WriteAct.canWrite(kind) else {
            throw Refusal(.notAllowed, "Resources of this type cannot be written here.")
        }
        try self.init(checking: bytes, kind: kind)
    }

    /// A resource of whatever type, also of one that is not kept among the records.
    init(checking bytes: [UInt8], kind: String) throws(Refusal) {
        let document: FHIRDocument
        do throws(FHIRDocumentError) { document = try FHIRDocument(bytes) } catch {
            let finding = Finding(.error, .refusal(error.code, .fhirJSON), at: error.place)
            throw Refusal(.incorrect, "The body is not a FHIR resource in JSON.", findings: [finding])
        }
        guard document.kind == kind else {
            throw Refusal(.incorrect, "The type of the resource is not the one of the address.")
        }
        let report = R4Validator.validate(document.tree.root)
        let errors = report.findings.filter { $0.severity == .error }
        guard errors.isEmpty else {
            throw Refusal(
                .unprocessable,
                "R4 does not allow what the resource says; correct the places named.",
                findings: Array(errors.prefix(Self.limit))
            )
        }
        (tree, links) = (document.tree, report.links)
    }

    /// The id that it calls itself by.
    var id: String? { tree.root["id"]?.string }

    /// What it refers to, as spelled.
    var references: [String] { links.compactMap { tree.node($0.token).string } }

    /// The resource under an id and with references as they lead, without version and time; all else as spelled.
    func kept(as id: String, leading references: [String: String]) -> [UInt8] {
        let changes = links.compactMap { link -> JSONChange? in
            tree.node(link.token).string.flatMap { references[$0] }.map { JSONChange(link.token, string: $0) }
        }
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", tree.root["resourceType"]?.string)
            json.member("id", id)
            for (name, value) in tree.root.members where name != "resourceType" && name != "id" {
                if name == "meta", value.kind == .object {
                    Self.write(meta: value, into: &json)
                } else {
                    let own = changes.filter { (value.index..<Int(value.token.next)).contains($0.token) }
                    json.member(named: name) { $0.raw(tree.copy(value.index, changes: own)) }
                }
            }
        }
        return json.bytes
    }

    private static func write(meta: JSONNode, into json: inout JSONWriter) {
        json.member("meta") { json in
            json.object { json in
                for (name, value) in meta.members where name != "versionId" && name != "lastUpdated" {
                    json.member(named: name) { $0.raw(value.tree.copy(value.index)) }
                }
            }
        }
    }
}
