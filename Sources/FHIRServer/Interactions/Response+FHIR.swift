import HTTPTypes
import Hummingbird

extension Response {
    /// A resource as JSON.
    init(_ status: HTTPResponse.Status = .ok, fhir bytes: [UInt8], headers: HTTPFields = [:]) {
        var headers = headers
        headers[.contentType] = "application/fhir+json; charset=utf-8"
        headers[.cacheControl] = "no-store"
        self.init(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
