package import RecordStore

/// Notes what was done and what was refused, before anybody learns what came of it.
///
/// If it cannot be noted, it is not done: the caller gets ``Refusal/Kind/unavailable`` (Z18).
package struct AccessJournal: Sendable {
    /// What is about to be done.
    struct Deed: Sendable {
        let action: AuditedAct.Action
        let interaction: String
        var kind: String?
        var resource: String?
        var parameters: [String] = []
    }

    private let register: any AccessRegister

    package init(register: any AccessRegister) { self.register = register }

    /// Does something, notes it with whom it concerned, and gives its result.
    ///
    /// - Parameters:
    ///   - deed: What is done.
    ///   - plan: Who does it.
    ///   - body: Does it; its second result are the record ids of the persons whose data is in the first.
    /// - Returns: The first result.
    /// - Throws: What the body throws, or ``Refusal/Kind/unavailable``.
    func noting<Result>(
        _ deed: Deed,
        under plan: AccessPlan,
        _ body: () async throws(Refusal) -> (Result, persons: Set<String>)
    ) async throws(Refusal) -> Result {
        var act = AuditedAct(
            at: .now,
            action: deed.action,
            interaction: deed.interaction,
            user: plan.user,
            client: plan.client,
            kind: deed.kind,
            resource: deed.resource,
            parameters: deed.parameters,
            reason: plan.reason
        )
        let result: Result
        do throws(Refusal) {
            let (done, persons) = try await body()
            act.persons = persons.sorted()
            result = done
        } catch {
            act.outcome = error.kind == .fault || error.kind == .unavailable ? .failure : .refused
            try await note(act)
            throw error
        }
        try await note(act)
        return result
    }

    /// Notes what was done elsewhere.
    package func note(_ act: AuditedAct) async throws(Refusal) {
        do throws(ArchiveError) { try await register.note(act) } catch {
            throw Refusal(.unavailable, "What is done here cannot be noted, so that it is not done. Try again later.")
        }
    }
}
