import ClinicalRecord
import RecordStore

/// The use case "I want more of a medicine": what can be asked for, asking, and how far it is.
package struct FollowRefills: Sendable {
    private let desk: WorkDesk
    private let view: ViewRecord

    package init(desk: WorkDesk, view: ViewRecord) { (self.desk, self.view) = (desk, view) }

    /// The medicines of a record, and its prescriptions with what was asked for more of them.
    ///
    /// - Throws: as ``ViewRecord`` does.
    package func list(
        _ handle: String,
        by user: User
    ) async throws(Refusal) -> (record: ViewedRecord, prescriptions: [Prescription]) {
        let viewed = try await view(handle, .medicines, by: user)
        return (viewed, try await standing(in: viewed))
    }

    /// The prescriptions of a record that somebody looks at.
    package func standing(in viewed: ViewedRecord) async throws(Refusal) -> [Prescription] {
        let tasks = try await desk.entries(["Task"], of: viewed.personID, viewed.records)
        return Prescription.all(viewed.summary, viewed.record.entries, tasks)
    }

    /// How far the requests for one prescription are, newest first.
    package func courses(
        of prescription: Prescription,
        in viewed: ViewedRecord
    ) async throws(Refusal) -> [RefillCourse] {
        do throws(ArchiveError) {
            var courses: [RefillCourse] = []
            for item in prescription.items {
                courses.append(RefillCourse(item, try await viewed.records.history(kind: "Task", id: item.id)))
            }
            return courses
        } catch { throw Refusal(error) }
    }

    /// Asks for more; what is open already is not asked for again.
    ///
    /// - Parameters:
    ///   - handle: The record's name in the addresses of the account.
    ///   - key: Of the prescription.
    ///   - draft: What is told with it.
    ///   - form: The form that it comes with; a form that comes twice asks once.
    ///   - user: Who asks.
    /// - Throws: ``Refusal/Kind/notFound`` if there is no such prescription in a record of the user's,
    ///   ``Refusal/Kind/conflict`` if it is no longer in use, ``Refusal/Kind/incorrect`` if the draft has mistakes.
    package func request(
        _ handle: String,
        _ key: String,
        _ draft: RefillDraft,
        _ form: WorkForm,
        by user: User
    ) async throws(Refusal) {
        let (viewed, prescriptions) = try await list(handle, by: user)
        guard let prescription = prescriptions.first(where: { $0.key == key }) else { throw WorkDesk.absent }
        try await desk.acting(.create, "Task", in: .acting(.medicines), handle, user, as: .patient) {
            place throws(Refusal) in
            guard prescription.open == nil else { return }
            guard prescription.isInUse else {
                throw Refusal(.conflict, "This prescription is not in use any more. Write to your clinic.")
            }
            guard draft.mistakes.isEmpty else { throw Refusal(.incorrect, "Something in the request is not right.") }
            guard try await isNew(form, viewed.records) else { return }
            let act = try request(prescription, draft, form, place)
            _ = try await desk.write([act], under: AccessPlan(workingAs: user))
        }
    }

    /// Whether nothing has come of a form yet; what came of it may be over by now.
    private func isNew(_ form: WorkForm, _ records: PermittedRecords) async throws(Refusal) -> Bool {
        try await ConditionalFinder(records: records).found(form.criteria("Task", "task")).ids.isEmpty
    }

    /// Is written only if nothing is open at that moment: who asks twice at once asks once.
    private func request(
        _ prescription: Prescription,
        _ draft: RefillDraft,
        _ form: WorkForm,
        _ place: WorkDesk.Place
    ) throws(Refusal) -> WriteAct {
        let now = Timestamp.now
        let focus = "MedicationRequest/\(prescription.id)"
        var request = WorkRequest(
            kind: prescription.needsRenewal ? .renewal : .refill,
            focus: focus,
            personID: place.personID,
            requester: place.party,
            at: now,
            due: WorkClock.due(WorkClock.refillDays, after: now)
        )
        (request.note, request.pharmacy, request.daysLeft) = (draft.note, draft.pharmacy, draft.daysLeft)
        var act = WriteAct(.create, "Task")
        act.body = request.json(form)
        do throws(SearchMistake) {
            let items = [(name: "focus", value: focus), (name: "status", value: "requested,accepted,in-progress")]
            act.criteria = try SearchRequest(kind: "Task", items: items, now: 0)
        } catch { throw Refusal(.fault, error.sentence) }
        return act
    }
}
