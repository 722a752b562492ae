import Gateway
import HTTPTypes
import Hummingbird
import RecordStore

/// `/cal/{secret}.ics`: appointments for a calendar program, which knows nothing but a secret address.
struct CalendarDoor: Sendable {
    let feed: CalendarFeed

    func show(_ name: String, _ visitor: Visitor) async throws(Refusal) -> Response {
        guard name.hasSuffix(".ics") else { throw RecordPages.absent }
        let visits = try await feed.visits(String(name.dropLast(4)), at: .now)
        let text = CalendarFile(title: visitor.texts["appointment"]).text(visits, at: .now)
        return Response(
            file: VisitPages.file,
            type: "text/calendar; charset=utf-8",
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }
}
