import Gateway
import Hummingbird
import RecordStore

extension VisitPages {
    /// What a form of one of the pages asks for.
    func send(
        _ handle: String,
        _ key: String,
        _ deed: String,
        _ sent: PageForm,
        _ request: PageRequest
    ) async throws(Refusal) -> FormOutcome {
        switch (key, deed) {
        case ("book", ""): return try await hold(handle, sent, request)
        case ("wait", ""): return try await wait(handle, sent, request)
        case ("calendar", ""):
            if sent["act"] == "close" {
                try await work.visits.feed.close(handle, by: request.user)
                return .seeing("/p/\(handle)/appointments/calendar")
            }
            let secret = try await work.visits.feed.open(handle, by: request.user)
            return .again(try await calendar(handle, "\(work.visits.address.base)/cal/\(secret).ics", request))
        case (_, ""): return try await confirm(handle, key, sent, request)
        case (_, "cancel"): return try await cancel(handle, key, sent, request)
        case (_, "move"): return try await move(handle, key, sent, request)
        default: throw RecordPages.absent
        }
    }

    private func hold(_ handle: String, _ sent: PageForm, _ request: PageRequest) async throws(Refusal) -> FormOutcome {
        let form = WorkForm(sent["key"], of: request.user)
        do throws(Refusal) {
            let key = try await work.visits.booking.hold(handle, sent["slot"], form, by: request.user)
            return .seeing("/p/\(handle)/appointments/\(key)")
        } catch {
            guard error.kind == .conflict else { throw error }
            let wish = SlotWish(service: sent["service"], clinician: sent["clinician"], from: sent["from"])
            return .again(try await times(handle, wish, request, notice: request.texts["slotTaken"]))
        }
    }

    private func confirm(
        _ handle: String,
        _ key: String,
        _ sent: PageForm,
        _ request: PageRequest
    ) async throws(Refusal) -> FormOutcome {
        if sent["act"] == "letgo" {
            try await work.visits.booking.letGo(handle, key, by: request.user)
            return .seeing("/p/\(handle)/appointments")
        }
        let comment = MessageDraft(text: sent["comment"]).text
        do throws(Refusal) {
            try await work.visits.booking.confirm(handle, key, comment: comment, by: request.user)
            return .seeing("/p/\(handle)/appointments/\(key)")
        } catch {
            switch error.kind {
            case .incorrect:
                let mistake = request.texts["mistake.comment"]
                return .again(try await one(handle, key, request, comment: comment, mistake: mistake))
            case .gone, .conflict:
                return .again(try await times(handle, SlotWish(), request, notice: request.texts["holdOver"]))
            default: throw error
            }
        }
    }

    private func cancel(
        _ handle: String,
        _ key: String,
        _ sent: PageForm,
        _ request: PageRequest
    ) async throws(Refusal) -> FormOutcome {
        let reason = MessageDraft(text: sent["reason"]).text
        do throws(Refusal) {
            try await work.visits.changing.cancel(handle, key, reason: reason, by: request.user)
            return .seeing("/p/\(handle)/appointments/\(key)")
        } catch {
            guard error.kind == .incorrect else { throw error }
            let (record, visit) = try await work.visits.reading.one(handle, key, by: request.user)
            let scene = VisitScene(record, work.visits.reading.clock, request)
            let mistake = request.texts["mistake.cancel"]
            let values = scene.cancelling(visit, request.form, reason: reason, mistake: mistake)
            return .again(ScenePage("visitCancel", values, scene.scene))
        }
    }

    private func move(
        _ handle: String,
        _ key: String,
        _ sent: PageForm,
        _ request: PageRequest
    ) async throws(Refusal) -> FormOutcome {
        do throws(Refusal) {
            try await work.visits.changing.move(handle, key, to: sent["slot"], by: request.user)
            return .seeing("/p/\(handle)/appointments/\(key)")
        } catch {
            guard error.kind == .conflict else { throw error }
            let (_, visit) = try await work.visits.reading.one(handle, key, by: request.user)
            guard visit.isChangeable(at: .now) else { throw error }
            return .again(try await moving(handle, visit, SlotWish(), request.texts["slotTaken"], request))
        }
    }

    private func wait(_ handle: String, _ sent: PageForm, _ request: PageRequest) async throws(Refusal) -> FormOutcome {
        let (service, from, to) = (sent["service"], sent["from"], sent["to"])
        do throws(Refusal) {
            let form = WorkForm(sent["key"], of: request.user)
            try await work.visits.waiting(handle, service: service, from: from, to: to, form, by: request.user)
            return .seeing("/p/\(handle)/appointments")
        } catch {
            guard error.kind == .incorrect else { throw error }
            return .again(try await waiting(handle, (service, from, to), request.texts["mistake.wait"], request))
        }
    }
}
