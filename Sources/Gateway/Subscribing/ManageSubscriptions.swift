import JSONTree
package import RecordStore

/// The use case "somebody asks to be told": subscriptions are made, changed, ended and looked at by whoever they belong
/// to, and look to everybody else as if there were none (Z13).
package struct ManageSubscriptions: Sendable {
    /// Subscriptions of one owner.
    private static let limit = 50
    /// Bytes of one, since it is written with each step that it takes.
    private static let size = 32 << 10
    /// So often a change is made anew because a notification was sent at that moment.
    private static let attempts = 12

    let archive: any Archive
    let book: SubscriptionBook
    let journal: AccessJournal
    let address: ServerAddress
    private let rules: EndpointRules

    package init(archive: any Archive, register: any AccessRegister, address: ServerAddress, rules: EndpointRules) {
        (self.archive, self.address, self.rules) = (archive, address, rules)
        (book, journal) = (SubscriptionBook(register: register), AccessJournal(register: register))
    }

    /// A new subscription; its endpoint is asked whether it is there afterwards.
    ///
    /// - Throws: ``Refusal/Kind/forbidden`` if the caller may see nothing of what it asks for,
    ///   ``Refusal/Kind/unprocessable`` for what is not served, ``Refusal/Kind/busy`` if the caller has too many.
    package func create(
        _ json: [UInt8],
        under plan: AccessPlan,
        at now: Timestamp
    ) async throws(Refusal) -> StampedResource {
        let id = Secret.id()
        return try await noting(.create, "create", id, under: plan) { () async throws(Refusal) in
            try plan.demand(.create, "Subscription")
            _ = try await checked(json, under: plan)
            guard try await own(plan).count < Self.limit else {
                throw Refusal(.busy, "You have \(Self.limit) subscriptions. Delete one first.")
            }
            do throws(ArchiveError) {
                let course = SubscriptionCourse(after: try await archive.moment(notAfter: nil).change, at: now)
                let kept = KeptSubscription(id: id, of: plan, json, course, at: now)
                try await book.keep(kept)
                return kept.resource
            } catch { throw Refusal(error) }
        }
    }

    /// A subscription as it is to be from now on: its endpoint is asked again, and it goes on where it was; with the
    /// status `off` nothing is sent any more.
    ///
    /// - Throws: as ``create(_:under:at:)``; ``Refusal/Kind/notFound``, ``Refusal/Kind/unmet`` if the version is another.
    package func update(
        _ id: String,
        _ json: [UInt8],
        ifMatch: Int64?,
        under plan: AccessPlan,
        at now: Timestamp
    ) async throws(Refusal) -> StampedResource {
        try await noting(.update, "update", id, under: plan) { () async throws(Refusal) in
            try plan.demand(.update, "Subscription")
            let body = try await checked(json, under: plan)
            guard body.id == id else {
                throw Refusal(.incorrect, "The id of the resource is not the one of the address.")
            }
            let isOff = body.tree.root["status"]?.isString("off") ?? false
            for _ in 0..<Self.attempts {
                var kept = try await own(id, plan)
                try Self.check(kept, ifMatch)
                (kept.json, kept.granted, kept.revision, kept.revisedAt) = (json, plan.granted, kept.revision + 1, now)
                isOff ? kept.course.stop(.stopped) : kept.course.renew(at: now)
                if try await keep(kept) { return kept.resource }
            }
            throw Refusal(ArchiveError.outdated)
        }
    }

    /// Ends a subscription and forgets what was to be told; nothing if there is none.
    package func delete(_ id: String, ifMatch: Int64?, under plan: AccessPlan) async throws(Refusal) {
        try await noting(.delete, "delete", id, under: plan) { () async throws(Refusal) in
            try plan.demand(.delete, "Subscription")
            do throws(Refusal) { try Self.check(try await own(id, plan), ifMatch) } catch {
                guard error.kind == .notFound else { throw error }
                return
            }
            do throws(ArchiveError) { try await book.remove(id: id) } catch { throw Refusal(error) }
        }
    }

    package func read(_ id: String, under plan: AccessPlan) async throws(Refusal) -> StampedResource {
        try await noting(.read, "read", id, under: plan) { () async throws(Refusal) in
            try plan.demand(.read, "Subscription")
            return try await own(id, plan).resource
        }
    }

    /// One page of the caller's own subscriptions that meet a search.
    ///
    /// - Throws: ``Refusal/Kind/unsupported`` if an order is wanted, or something that comes along.
    package func search(
        _ request: SearchRequest,
        page: String?,
        under plan: AccessPlan
    ) async throws(Refusal) -> SearchAnswer {
        try await noting(.execute, "search-type", nil, under: plan) { () async throws(Refusal) in
            try plan.demand(.search, "Subscription")
            guard request.sort.isEmpty, request.includes.isEmpty, request.reverseIncludes.isEmpty,
                request.question.conditions.allSatisfy({ !$0.isAskedBefore })
            else {
                throw Refusal(.unsupported, "Subscriptions are found by conditions alone, and come by their ids.")
            }
            let found = try await own(plan).map(\.resource).filter { resource in
                guard let root = try? JSONTree(resource.json).root else { return false }
                return request.question.finds(root, updatedAt: resource.updatedAt)
            }
            let start = min(page.flatMap { Int($0) }.map { max($0, 0) } ?? 0, found.count)
            let size = request.summary == .count ? 0 : request.count ?? Self.limit
            let matches = Array(found[start...].prefix(size))
            let next = size > 0 && start + size < found.count ? String(start + size) : nil
            return SearchAnswer(matches: matches, included: [], total: found.count, next: next)
        }
    }

    /// What a body says, if all of it is served and the caller may see what it asks for.
    private func checked(_ json: [UInt8], under plan: AccessPlan) async throws(Refusal) -> WrittenBody {
        guard json.count <= Self.size else {
            throw Refusal(.tooLarge, "A subscription has at most \(Self.size) bytes.")
        }
        // It goes on after the token has ended, and after its user has left.
        guard plan.user == nil || plan.granted?.scopes.has("offline_access") ?? true else {
            throw Refusal(
                .forbidden,
                "A subscription goes on while its user is away: ask for the scope offline_access."
            )
        }
        let body = try WrittenBody(checking: json, kind: "Subscription")
        let terms = try SubscriptionTerms(body.tree.root)
        try rules.check(terms.channel)
        let records = try await PermittedRecords.of(archive, plan)
        for (kind, questions) in try terms.questions(base: address.fhir) {
            try plan.demand(.read, kind)
            for question in questions {
                do { _ = try await SearchResolution(records: records).resolve(question) } catch {
                    throw Self.refusal(error)
                }
            }
        }
        return body
    }

    func own(_ id: String, _ plan: AccessPlan) async throws(Refusal) -> KeptSubscription {
        let found: KeptSubscription?
        do throws(ArchiveError) { found = try await book.subscription(id: id) } catch { throw Refusal(error) }
        guard let found, found.owner == plan.owner else {
            throw Refusal(.notFound, "You have no such subscription. A new one is made by POST.")
        }
        return found
    }

    func own(_ plan: AccessPlan) async throws(Refusal) -> [KeptSubscription] {
        do throws(ArchiveError) { return try await book.subscriptions(of: plan.owner) } catch { throw Refusal(error) }
    }

    private func keep(_ kept: KeptSubscription) async throws(Refusal) -> Bool {
        do throws(ArchiveError) { try await book.keep(kept) } catch {
            guard error == .contradiction else { throw Refusal(error) }
            return false
        }
        return true
    }

    private static func check(_ kept: KeptSubscription, _ ifMatch: Int64?) throws(Refusal) {
        guard ifMatch == nil || ifMatch == kept.revision else {
            throw Refusal(.unmet, "The resource has changed since you read it. Read it again and repeat your change.")
        }
    }

    private func noting<Result>(
        _ action: AuditedAct.Action,
        _ interaction: String,
        _ id: String?,
        under plan: AccessPlan,
        _ body: () async throws(Refusal) -> Result
    ) async throws(Refusal) -> Result {
        var deed = AccessJournal.Deed(action: action, interaction: interaction, kind: "Subscription")
        deed.resource = id
        return try await journal.noting(deed, under: plan) { () async throws(Refusal) in (try await body(), persons: [])
        }
    }

    static func refusal(_ error: any Error) -> Refusal {
        error as? Refusal ?? Refusal(error as? ArchiveError ?? .engine(-1))
    }
}
