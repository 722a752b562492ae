import Gateway
import HTTPTypes
import Hummingbird
import RecordStore

/// Answers `GET /metrics`: what was asked and how long it took, for whoever brings the operator's key.
///
/// 200 with text for Prometheus, 401 without the key, 404 where no key was set.
struct MetricsDoor: Sendable {
    let meter: RequestMeter
    let watch: WatchServer

    func answer(_ request: Request, _: DoorContext) async throws -> Response {
        try watch.admit(try request.bearerToken)
        var text = MetricsText()
        text.family("chartway_ready", "gauge", "Whether the archive answers.")
        let change = await watch.lastChange()
        text.sample("chartway_ready", [], change == nil ? 0 : 1)
        if let change {
            text.family("chartway_archive_change", "counter", "The number of the archive's last change.")
            text.sample("chartway_archive_change", [], Double(change))
        }
        if let outbox = await watch.outbox() { text.write(outbox, at: .now) }
        meter.write(into: &text)
        ProcessFacts.write(into: &text)
        return Response(
            status: .ok,
            headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text.text))
        )
    }
}
