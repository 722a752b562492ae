import RecordStore

/// The use case "I am this child's parent": the clinic is asked, which looks at papers before it opens anything.
///
/// Whether there is such a child in the records is not said.
package struct AskForChild: Sendable {
    /// Who the child is, as typed.
    package struct Draft: Sendable, Hashable {
        /// What is wrong with it, by the field that can be put right.
        package enum Mistake: String, Sendable, CaseIterable { case childName, childBorn, relation, note }

        package var name = ""
        /// `2019-05-02`.
        package var birthDate = ""
        package var relation: FamilyRelation?
        package var note = ""

        package init() {}

        package func mistakes(today: String) -> [Mistake] {
            var found: [Mistake] = []
            if name.isEmpty || name.unicodeScalars.count > InvitationDraft.longestName { found.append(.childName) }
            if ClinicClock.weekday(birthDate) == nil || birthDate > today { found.append(.childBorn) }
            if !FamilyRelation.custodians.contains(where: { $0 == relation }) { found.append(.relation) }
            if note.unicodeScalars.count > DecideRefill.longestReason { found.append(.note) }
            return found
        }
    }

    private let family: FamilyDesk

    package init(family: FamilyDesk) { self.family = family }

    /// - Throws: ``Refusal/Kind/notFound`` for an account without a record of its own: the clinic would not know who asks.
    package func callAsFunction(_ draft: Draft, _ form: WorkForm, by user: User) async throws(Refusal) {
        let handle = try family.ownHandle(of: user)
        let desk = family.desk
        try await desk.acting(.create, "Task", in: .whole, handle, user, as: .patient) { place throws(Refusal) in
            let now = Timestamp.now
            guard draft.mistakes(today: family.clock.day(of: now)).isEmpty, let relation = draft.relation else {
                throw Refusal(.incorrect, "Something in the request is not right.")
            }
            var request = WorkRequest(
                kind: .custody,
                focus: "Patient/\(place.personID)",
                personID: place.personID,
                requester: place.party,
                at: now,
                due: WorkClock.due(WorkClock.proxyDays, after: now)
            )
            request.note = draft.note
            request.inputs = [
                (WorkItem.childName, draft.name), (WorkItem.childBorn, draft.birthDate),
                (WorkItem.relation, relation.rawValue),
            ]
            var act = WriteAct(.create, "Task")
            (act.body, act.criteria) = (request.json(form), try form.criteria("Task", "task"))
            _ = try await desk.write([act], under: AccessPlan(workingAs: user))
        }
    }
}
