import Foundation
import Gateway
import HTTPTypes
import Hummingbird
import RecordStore

/// Answers `GET /bulk/{job}/{file}`: resources of one type, one a line.
///
/// 200 as `application/fhir+ndjson`; 403 for narrower scopes than the export's, 404 if there is no such file of the
/// caller's, 500 if it is not whole.
///
/// Source: <https://hl7.org/fhir/uv/bulkdata/STU2/export.html#bulk-data-output-file-request>
struct ExportFiles: Sendable {
    private static let piece = 64 * 1024

    let follow: FollowExport

    func answer(_: Request, _ context: DoorContext) async throws -> Response {
        let (job, name) = try (context.parameters.require("job"), context.parameters.require("file"))
        let found = try await follow.file(name, of: job, under: context.requirePlan(), at: .now)
        guard let file = FileHandle(forReadingAtPath: found.path) else {
            throw Refusal(.fault, "The file cannot be read here. Begin the export anew.")
        }
        let body = ResponseBody(contentLength: found.file.size) { writer in
            while let piece = try file.read(upToCount: Self.piece), !piece.isEmpty {
                try await writer.write(ByteBuffer(bytes: piece))
            }
            try await writer.finish(nil)
        }
        let headers: HTTPFields = [.contentType: "application/fhir+ndjson", .cacheControl: "no-store"]
        return Response(status: .ok, headers: headers, body: body)
    }
}
