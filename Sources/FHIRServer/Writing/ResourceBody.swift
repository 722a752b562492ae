import FHIRR4
import Gateway
import HTTPTypes
import Hummingbird
import JSONTree

/// The body of a request that writes, as JSON.
struct ResourceBody {
    /// Bytes; larger documents go through the intake.
    static let limit = 16 * 1024 * 1024

    let json: [UInt8]
    /// As it came; `nil` if it came as that JSON.
    let sent: SentBody?

    /// A resource, sent as JSON or XML.
    ///
    /// - Throws: ``Refusal/Kind/unreadable`` for other types, ``Refusal/Kind/tooLarge``, ``Refusal/Kind/incorrect`` if it is
    ///   no FHIR.
    init(resource request: Request) async throws {
        let type = Self.mediaType(request)
        switch type {
        case "application/fhir+json", "application/json", "text/json", nil:
            (json, sent) = (try await Self.bytes(request), nil)
        case "application/fhir+xml"?, "application/xml"?, "text/xml"?:
            let bytes = try await Self.bytes(request)
            guard let document = try? FHIRXMLDocument(bytes), document.refused == 0 else {
                throw Refusal(.incorrect, "The body is not a FHIR resource in XML.")
            }
            json = document.document.tree.bytes
            sent = SentBody(mediaType: "application/fhir+xml", bytes: bytes)
        default:
            throw Refusal(.unreadable, "A resource is sent as application/fhir+json or application/fhir+xml.")
        }
    }

    /// A patch, in the format that its type says.
    init(patch request: Request) async throws {
        guard Self.patchFormat(request) == .json else {
            let body = try await Self(resource: request)
            json = body.json
            sent = body.sent ?? SentBody(mediaType: "application/fhir+json", bytes: body.json)
            return
        }
        json = try await Self.bytes(request)
        sent = SentBody(mediaType: "application/json-patch+json", bytes: json)
    }

    /// How a patch is spelled.
    static func patchFormat(_ request: Request) -> PatchFormat {
        mediaType(request) == "application/json-patch+json" ? .json : .fhirPath
    }

    private static func bytes(_ request: Request) async throws -> [UInt8] {
        let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
        var (bytes, count): ([UInt8], Int) = ([], 0)
        for try await buffer in request.body {
            count += buffer.readableBytes
            // Read to the end, within reason, and kept no more: many clients hear nothing before they have said all.
            guard count <= limit * 4 else { break }
            if max(count, announced) <= limit { bytes.append(contentsOf: buffer.readableBytesView) } else { bytes = [] }
        }
        guard max(count, announced) <= limit else {
            throw Refusal(.tooLarge, "The body has more than 16 MiB. Send it in parts.")
        }
        return bytes
    }

    private static func mediaType(_ request: Request) -> String? {
        request.headers[.contentType]?.prefix { $0 != ";" && $0 != " " }.lowercased()
    }
}
