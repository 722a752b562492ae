import Gateway
import HTTPTypes
import Hummingbird

/// Answers the questions of a supervisor: is the process alive, and can it work.
enum Health {
    /// 200 as long as the process answers at all.
    static var live: Response { plain(.ok, "live\n") }

    /// 200 if the archive answers, 503 if not.
    static func ready(_ watch: WatchServer) async -> Response {
        await watch.lastChange() != nil ? plain(.ok, "ready\n") : plain(.serviceUnavailable, "not ready\n")
    }

    private static func plain(_ status: HTTPResponse.Status, _ text: String) -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/plain; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }
}
