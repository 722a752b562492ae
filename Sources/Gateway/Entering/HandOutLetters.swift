package import ClinicalRecord
import JSONTree
package import RecordStore

/// The use case "this person shall get in": staff make a letter with a code, see which are open, and take one back.
package struct HandOutLetters: Sendable {
    /// A letter as staff see it in the list.
    package struct Listed: Sendable {
        package let letter: EntryLetter
        package let name: String
        /// The record's name in the addresses of who looks.
        package let handle: String
        package let state: EntryLetter.State
        /// What patients' accounts that open the record are called.
        package let logins: [String]
    }

    /// Who is to get in, before a letter is made.
    package struct Person: Sendable {
        package let handle: String
        package let header: PersonHeader
        /// What patients' accounts that open the record are called.
        package let logins: [String]
        /// Whether the birth date is known to the day, so that somebody can be asked for it.
        package var hasBirthDate: Bool { header.birthDate.map { ClinicClock.weekday($0) != nil } ?? false }
    }

    /// A letter that was just made, with what is shown once.
    package struct Made: Sendable {
        package let code: EntryCode
        package let letter: EntryLetter
        package let header: PersonHeader
        /// The account that is to be recovered.
        package let login: String
    }

    let entering: EntryDesk
    private var desk: WorkDesk { entering.desk }

    package init(entering: EntryDesk) { self.entering = entering }

    /// - Throws: ``Refusal/Kind/notFound`` for who has no part in it.
    package func list(by user: User, at now: Timestamp) async throws(Refusal) -> [Listed] {
        let plan = AccessPlan(workingAs: user)
        let deed = AccessJournal.Deed(action: .read, interaction: "entry-letters", kind: "Task")
        return try await desk.journal.noting(deed, under: plan) { () async throws(Refusal) in
            guard WorkSide(user) == .clinic else { throw WorkDesk.absent }
            let records = try await PermittedRecords.of(desk.archive, plan)
            let letters = try await entering.reading { () async throws(ArchiveError) in
                try await entering.letters.letters()
            }
            var listed: [Listed] = []
            for letter in letters.sorted(by: { $0.since > $1.since }).prefix(200) {
                let (header, owners) = try await entering.reading { () async throws(ArchiveError) in
                    (try await records.person(letter.personID)?.person, try await entering.owners(of: letter.personID))
                }
                guard let header, let handle = RecordHandle.spell(letter.personID, for: user) else { continue }
                listed.append(
                    Listed(
                        letter: letter,
                        name: PersonHeader(of: header).name,
                        handle: handle,
                        state: letter.state(at: now),
                        logins: owners.map(\.login).sorted()
                    )
                )
            }
            return (listed, persons: Set(listed.map(\.letter.personID)))
        }
    }

    /// Who a letter would be for.
    package func person(_ handle: String, by user: User) async throws(Refusal) -> Person {
        try await desk.acting(.read, "Patient", in: .whole, handle, user, as: .clinic) { place throws(Refusal) in
            try await described(handle, place).person
        }
    }

    private func described(
        _ handle: String,
        _ place: WorkDesk.Place
    ) async throws(Refusal) -> (person: Person, owners: [User]) {
        try await entering.reading { () async throws(ArchiveError) in
            guard let found = try await place.records.person(place.personID)?.person else { throw .notFound }
            let owners = try await entering.owners(of: place.personID)
            let logins = owners.map(\.login).sorted()
            return (Person(handle: handle, header: PersonHeader(of: found), logins: logins), owners)
        }
    }

    /// What has to be put right before a letter can be made.
    package func mistakes(_ kind: EntryLetter.Kind, _ draft: EntryDraft, for person: Person) -> [EntryDraft.Mistake] {
        var found: [EntryDraft.Mistake] = []
        if kind == .registration, !draft.address.isEmpty, NoticeChannel.email.spell(draft.address) == nil {
            found.append(.address)
        }
        let length = draft.note.unicodeScalars.count
        if length > EntryDraft.longestNote || length == 0 { found.append(.note) }
        if kind == .registration, !person.logins.isEmpty, !draft.isSecond { found.append(.second) }
        return found
    }

    /// Makes a letter; the one before it of the same kind and account is good no longer.
    ///
    /// - Parameters:
    ///   - kind: For what.
    ///   - handle: Of the record.
    ///   - login: The account that is to be recovered.
    ///   - draft: How.
    ///   - form: The form that was sent.
    ///   - user: Who makes it.
    ///   - now: When.
    /// - Returns: The letter with its code, which is told once.
    /// - Throws: ``Refusal/Kind/incorrect`` if the draft has mistakes, ``Refusal/Kind/unmet`` if nobody knows the birth date.
    package func callAsFunction(
        _ kind: EntryLetter.Kind,
        _ handle: String,
        login: String = "",
        _ draft: EntryDraft,
        _ form: WorkForm,
        by user: User,
        at now: Timestamp = .now
    ) async throws(Refusal) -> Made {
        try await desk.acting(.create, "Task", in: .whole, handle, user, as: .clinic) { place throws(Refusal) in
            let (person, owners) = try await described(handle, place)
            guard person.hasBirthDate else {
                throw Refusal(.unmet, "Nobody knows when this person was born. Have the date recorded first.")
            }
            guard mistakes(kind, draft, for: person).isEmpty else {
                throw Refusal(.incorrect, "Something in the letter is not right.")
            }
            let account = owners.first { $0.login == login }
            guard (account != nil) == (kind == .recovery) else { throw WorkDesk.absent }
            var written = draft
            written.address = kind == .recovery ? "" : NoticeChannel.email.spell(draft.address) ?? ""
            if !entering.hasMail { written.address = "" }
            var letter = EntryLetter(
                kind,
                place.personID,
                account: account?.id ?? "",
                written,
                by: place.party,
                isSecond: !owners.isEmpty,
                from: now,
                until: Timestamp(milliseconds: now.milliseconds + Int64(entering.days) * 86_400_000)
            )
            letter.task = try await task(letter, form, user)
            try await replace(letter, at: now)
            let code = EntryCode()
            try await keep(letter, code, at: now)
            return Made(code: code, letter: letter, header: person.header, login: account?.login ?? "")
        }
    }

    /// The Task that carries it; the code is nowhere in it.
    private func task(_ letter: EntryLetter, _ form: WorkForm, _ user: User) async throws(Refusal) -> String {
        var request = WorkRequest(
            kind: letter.kind == .registration ? .registration : .recovery,
            focus: "Patient/\(letter.personID)",
            personID: letter.personID,
            requester: letter.maker,
            at: letter.since,
            due: letter.expires,
            note: letter.note
        )
        // The person has to act next, not the clinic.
        request.isWaiting = false
        var act = WriteAct(.create, "Task")
        (act.body, act.criteria) = (request.json(form), try form.criteria("Task", "entry"))
        let written = try await desk.write([act], under: AccessPlan(workingAs: user))
        guard let id = written.first?.written?.id else { throw Refusal(ArchiveError.outdated) }
        return id
    }

    /// Of two letters that say the same, the newer one counts.
    private func replace(_ letter: EntryLetter, at now: Timestamp) async throws(Refusal) {
        let others = try await entering.reading { () async throws(ArchiveError) in
            try await entering.letters.letters().filter {
                $0.kind == letter.kind && $0.personID == letter.personID && $0.account == letter.account
                    && $0.state(at: now) == .open
            }
        }
        // A form that is sent twice has one Task, and the letter that was made last.
        for other in others { try await end(other, closingTask: other.task != letter.task, at: now) }
    }

    private func keep(_ letter: EntryLetter, _ code: EntryCode, at now: Timestamp) async throws(Refusal) {
        let ticket = Ticket(purpose: .entry, digest: code.digest, holder: letter.id, expires: letter.expires)
        try await entering.reading { () async throws(ArchiveError) in
            try await entering.letters.keep(letter)
            try await entering.register.issue(ticket)
        }
        guard !letter.address.isEmpty else { return }
        let item = OutboxItem(
            event: "enter/\(letter.id)",
            recipient: letter.id,
            channel: NoticeChannel.email.rawValue,
            kind: NoticeKind.enter.rawValue,
            lane: "enter \(letter.id)",
            due: now,
            body: NoticeBody().bytes
        )
        try await entering.reading { () async throws(ArchiveError) in
            _ = try await desk.archive.carryOut(.post([item], nil, at: now))
        }
    }

    /// Takes an open letter back; what is over stays as it is.
    ///
    /// - Throws: ``Refusal/Kind/notFound`` if there is none of that name in the record.
    package func withdraw(
        _ handle: String,
        _ key: String,
        by user: User,
        at now: Timestamp = .now
    ) async throws(Refusal) {
        try await desk.acting(.update, "Task", in: .whole, handle, user, as: .clinic) { place throws(Refusal) in
            let all = try await entering.reading { () async throws(ArchiveError) in try await entering.letters.letters()
            }
            guard let letter = all.first(where: { $0.key == key && $0.personID == place.personID }) else {
                throw WorkDesk.absent
            }
            try await end(letter, closingTask: true, at: now)
        }
    }

    private func end(_ letter: EntryLetter, closingTask: Bool, at now: Timestamp) async throws(Refusal) {
        let ended = try await entering.reading { () async throws(ArchiveError) in
            let ended = try await entering.letters.changing(letter.id) { letter in
                guard [.open, .expired].contains(letter.state(at: now)) else { return false }
                letter.end(.withdrawn)
                return true
            }
            try await entering.letters.revoke(letter.id)
            return ended != nil
        }
        if ended, closingTask { try await entering.close(letter, .cancelled, by: nil, at: now) }
    }
}
