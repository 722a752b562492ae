import ClinicalRecord
import Gateway
import HTTPTypes
import Hummingbird
import RecordStore

/// `/p/{ref}/appointments` and what is under it.
struct VisitPages: Sendable {
    /// What a calendar program takes in.
    static let file = "appointment.ics"

    let work: WorkServices

    private var visits: VisitServices { work.visits }

    private func scene(_ record: ViewedRecord, _ request: PageRequest) -> VisitScene {
        VisitScene(record, visits.reading.clock, request)
    }

    func list(_ handle: String, _ request: PageRequest) async throws(Refusal) -> ScenePage {
        let (record, all) = try await visits.reading.list(handle, by: request.user)
        let scene = scene(record, request)
        return ScenePage("appointments", scene.list(all), scene.scene)
    }

    /// A page under it: a new appointment, waiting, the calendar, or one appointment.
    func show(_ handle: String, _ key: String, _ request: PageRequest) async throws(Refusal) -> ScenePage {
        switch key {
        case "book": return try await times(handle, Self.wish(request), request)
        case "wait": return try await waiting(handle, (request["service"], "", ""), "", request)
        case "calendar": return try await calendar(handle, "", request)
        default: return try await one(handle, key, request)
        }
    }

    func one(
        _ handle: String,
        _ key: String,
        _ request: PageRequest,
        comment: String = "",
        mistake: String = ""
    ) async throws(Refusal) -> ScenePage {
        let (record, visit) = try await visits.reading.one(handle, key, by: request.user)
        let scene = scene(record, request)
        return ScenePage("visit", scene.one(visit, request.form, comment: comment, mistake: mistake), scene.scene)
    }

    private static func wish(_ request: PageRequest) -> SlotWish {
        SlotWish(
            service: request["service"],
            clinician: request["clinician"],
            from: request["from"],
            part: SlotWish.Part(rawValue: request["part"]) ?? .any
        )
    }

    /// The page of a form is nothing to who may not send it.
    private func demandSide(_ scene: VisitScene) throws(Refusal) {
        guard scene.canAct else { throw RecordPages.absent }
    }

    func times(
        _ handle: String,
        _ wish: SlotWish,
        _ request: PageRequest,
        notice: String = ""
    ) async throws(Refusal) -> ScenePage {
        let (record, found) = try await visits.reading.find(handle, wish, by: request.user)
        let scene = scene(record, request)
        try demandSide(scene)
        var page = ScenePage("slots", scene.slots(wish, found, request.form, notice: notice), scene.scene)
        page.isConflict = !notice.isEmpty
        return page
    }

    func waiting(
        _ handle: String,
        _ typed: (service: String, from: String, to: String),
        _ mistake: String,
        _ request: PageRequest
    ) async throws(Refusal) -> ScenePage {
        let (record, found) = try await visits.reading.find(handle, SlotWish(), by: request.user)
        let scene = scene(record, request)
        try demandSide(scene)
        return ScenePage("visitWait", scene.waiting(found.services, request.form, typed, mistake: mistake), scene.scene)
    }

    func calendar(
        _ handle: String,
        _ address: String,
        _ request: PageRequest
    ) async throws(Refusal) -> ScenePage {
        guard request.user.role == .patient else { throw RecordPages.absent }
        let (record, _) = try await visits.reading.list(handle, by: request.user)
        let scene = scene(record, request)
        try demandSide(scene)
        return ScenePage("calendar", scene.calendar(address, request.form), scene.scene)
    }

    /// `…/{key}/cancel`, `…/{key}/move` and `…/{key}/join`.
    func ask(
        _ handle: String,
        _ key: String,
        _ deed: String,
        _ request: PageRequest
    ) async throws(Refusal) -> ScenePage {
        let (record, visit) = try await visits.reading.one(handle, key, by: request.user)
        let scene = scene(record, request)
        switch deed {
        case "cancel" where visit.isChangeable(at: .now) || visit.isOurs && visit.stage == .waiting:
            try demandSide(scene)
            return ScenePage("visitCancel", scene.cancelling(visit, request.form), scene.scene)
        case "move" where visit.isChangeable(at: .now):
            try demandSide(scene)
            if !request["to"].isEmpty, let open = try await visits.reading.slot(request["to"], in: record) {
                return ScenePage("visitMove", scene.moving(visit, to: open, request.form), scene.scene)
            }
            let taken = request["to"].isEmpty ? "" : request.texts["slotTaken"]
            return try await moving(handle, visit, Self.wish(request), taken, request)
        case "join" where !visit.joinURL.isEmpty:
            return ScenePage("visitJoin", scene.joining(visit), scene.scene)
        default: throw RecordPages.absent
        }
    }

    func moving(
        _ handle: String,
        _ visit: Visit,
        _ wish: SlotWish,
        _ notice: String,
        _ request: PageRequest
    ) async throws(Refusal) -> ScenePage {
        var wish = wish
        if wish.service.isEmpty { wish.service = visit.service }
        let (record, found) = try await visits.reading.find(handle, wish, by: request.user)
        let scene = scene(record, request)
        let values = scene.slots(wish, found, request.form, moving: visit, notice: notice)
        var page = ScenePage("slots", values, scene.scene)
        page.isConflict = !notice.isEmpty
        return page
    }

    /// One appointment for a calendar program.
    func file(_ handle: String, _ key: String, _ request: PageRequest) async throws(Refusal) -> Response {
        let (_, visit) = try await visits.reading.one(handle, key, by: request.user)
        guard visit.start != nil, visit.stage == .booked || visit.isComing(at: .now) else { throw RecordPages.absent }
        let text = CalendarFile(title: request.texts["appointment"]).text([visit], at: .now)
        return Response(
            file: Self.file,
            type: "text/calendar; charset=utf-8",
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }
}
