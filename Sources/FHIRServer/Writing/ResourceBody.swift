import FHIRR4
import Gateway
import HTTPTypes
import Hummingbird
import JSONTree

/// The body of a request that writes, as JSON.
struct ResourceBody {
    /// Bytes; larger documents go through the intake.
    static let limit = 16 * 1024 * 1024

    /// The JSON of a resource, sent as JSON or XML.
    ///
    /// - Throws: ``Refusal/Kind/unreadable`` for other types, ``Refusal/Kind/tooLarge``, ``Refusal/Kind/incorrect`` if it is
    ///   no FHIR.
    static func resource(_ request: Request) async throws -> [UInt8] {
        let type = mediaType(request)
        switch type {
        case "application/fhir+json", "application/json", "text/json", nil: return try await bytes(request)
        case "application/fhir+xml", "application/xml", "text/xml":
            let bytes = try await bytes(request)
            guard let document = try? FHIRXMLDocument(bytes), document.refused == 0 else {
                throw Refusal(.incorrect, "The body is not a FHIR resource in XML.")
            }
            return document.document.tree.bytes
        default:
            throw Refusal(.unreadable, "A resource is sent as application/fhir+json or application/fhir+xml.")
        }
    }

    /// A patch, and how it is spelled.
    static func patch(_ request: Request) async throws -> (format: PatchFormat, bytes: [UInt8]) {
        if mediaType(request) == "application/json-patch+json" { return (.json, try await bytes(request)) }
        return (.fhirPath, try await resource(request))
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
