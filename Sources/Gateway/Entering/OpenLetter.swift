import ClinicalRecord
package import RecordStore

/// The use case "I have a letter of the clinic": code and birth date first, then an account or a new password.
///
/// Whatever is wrong with code or birth date is refused in the same words: nobody learns whose record a letter is about, nor
/// whether there is such a letter.
package struct OpenLetter: Sendable {
    /// What stands behind the steps that were begun.
    package struct Opened: Sendable {
        package let letter: EntryLetter
        /// The account that is to be recovered; `nil` for a registration.
        package let account: User?
    }

    /// What came of the last step.
    package enum Outcome: Sendable {
        /// An account that is new; its owner may go in.
        case made(User)
        /// The account of that name has another password now.
        case changed(User)
        /// What is wrong with the password.
        case weak(PasswordRule.Weakness)
        /// Somebody has this name.
        case taken
        /// A name is 3 to 64 letters, digits, dots, hyphens, underscores or an @.
        case badName
        case badDigits
    }

    /// Between the code and the end.
    private static let patience: Int64 = 30 * 60_000

    private let entering: EntryDesk
    private let throttle: LogInThrottle
    private let choose: ChooseSecret
    private var desk: WorkDesk { entering.desk }

    package init(entering: EntryDesk, throttle: LogInThrottle = LogInThrottle()) {
        (self.entering, self.throttle, choose) = (entering, throttle, ChooseSecret(entering: entering))
    }

    /// Takes a code and a birth date.
    ///
    /// A try is counted before it is looked at, so that many at once are as many tries.
    ///
    /// - Parameters:
    ///   - code: As typed.
    ///   - birthDate: `1980-02-03`.
    ///   - origin: The address of the network.
    ///   - now: When.
    /// - Returns: A secret for the next steps; `nil` for whatever is wrong.
    /// - Throws: ``Refusal/Kind/unavailable`` if it cannot be noted.
    package func prove(
        _ code: String,
        born birthDate: String,
        from origin: String,
        at now: Timestamp
    ) async throws(Refusal) -> String? {
        guard throttle.admits(origin, at: now), code.utf8.count <= 100 else { return nil }
        let letter = try await entering.reading { () async throws(ArchiveError) -> EntryLetter? in
            let digest = EntryCode.digest(of: code)
            guard let ticket = try await entering.register.ticket(.entry, digest: digest, at: now) else { return nil }
            return try await entering.letters.changing(ticket.holder) { letter in
                guard letter.state(at: now) == .open, letter.triesLeft > 0 else { return false }
                letter.triesLeft -= 1
                return true
            }
        }
        guard let letter, try await isBorn(letter, birthDate) else {
            throttle.fail(origin, at: now)
            try await fail(letter, at: now)
            return nil
        }
        try await note("entry-proof", letter, nil, .success, now)
        return try await entering.reading { () async throws(ArchiveError) in
            _ = try await entering.letters.changing(letter.id) { letter in
                guard letter.state(at: now) == .open else { return false }
                letter.triesLeft = EntryLetter.tries
                return true
            }
            let secret = Secret()
            let end = Timestamp(milliseconds: min(now.milliseconds + Self.patience, letter.expires.milliseconds))
            try await entering.register.issue(
                Ticket(purpose: .enrolment, digest: secret.digest, holder: letter.id, expires: end)
            )
            return secret.text
        }
    }

    private func isBorn(_ letter: EntryLetter, _ birthDate: String) async throws(Refusal) -> Bool {
        try await entering.reading { () async throws(ArchiveError) in
            let records = try await PermittedRecords.asking(desk.archive, EntryDesk.plan(in: letter.personID, by: nil))
            guard let person = try await records.person(letter.personID)?.person,
                let born = PersonHeader(of: person).birthDate, ClinicClock.weekday(born) != nil
            else { return false }
            return Secret.isSame(Array(born.utf8), Array(birthDate.utf8))
        }
    }

    /// The last try that was borne ends the letter.
    private func fail(_ letter: EntryLetter?, at now: Timestamp) async throws(Refusal) {
        try await note("entry-proof", letter, nil, .refused, now)
        guard let letter, letter.triesLeft <= 0 else { return }
        let ended = try await entering.reading { () async throws(ArchiveError) in
            let ended = try await entering.letters.changing(letter.id) { letter in
                guard letter.state(at: now) == .open, letter.triesLeft <= 0 else { return false }
                letter.end(.blocked)
                return true
            }
            try await entering.letters.revoke(letter.id)
            return ended != nil
        }
        if ended { try await entering.close(letter, .cancelled, by: nil, at: now) }
    }

    /// What the steps that were begun are for; `nil` if they are over.
    package func opened(_ secret: String, at now: Timestamp) async throws(Refusal) -> Opened? {
        try await entering.reading { () async throws(ArchiveError) in
            let digest = Secret.digest(of: secret)
            guard let ticket = try await entering.register.ticket(.enrolment, digest: digest, at: now),
                let letter = try await entering.letters.letter(ticket.holder), letter.state(at: now) == .open
            else { return nil }
            guard letter.kind == .recovery else { return Opened(letter: letter, account: nil) }
            guard let account = try await entering.accounts.user(id: letter.account), !account.isClosed else {
                return nil
            }
            return Opened(letter: letter, account: account)
        }
    }

    /// Takes the last step: an account under a name, or a new password.
    ///
    /// - Throws: ``Refusal/Kind/gone`` if the steps are over or somebody else was quicker, ``Refusal/Kind/conflict`` if the
    ///   record has an account of which staff knew nothing when they made the letter.
    package func finish(
        _ secret: String,
        _ choice: SecretChoice,
        at now: Timestamp
    ) async throws(Refusal) -> Outcome {
        guard let opened = try await opened(secret, at: now) else { throw Self.over }
        let name = opened.account?.login ?? choice.login
        if opened.account == nil, !Self.isName(name) { return .badName }
        if let weakness = try choose.weakness(choice, for: name) { return .weak(weakness) }
        if let account = opened.account {
            guard try await choose.isSecondFactor(choice.digits, of: account, at: now) else { return .badDigits }
            try await spend(opened.letter, at: now)
            let changed = try await choose.change(account.id, to: choice.password, keeping: nil, at: now)
            try await note("recover", opened.letter, changed, .success, now)
            try await entering.close(opened.letter, .completed, by: changed, at: now)
            return .changed(changed)
        }
        return try await make(opened.letter, choice, at: now)
    }

    private func make(_ letter: EntryLetter, _ choice: SecretChoice, at now: Timestamp) async throws(Refusal) -> Outcome
    {
        let (isTaken, owners) = try await entering.reading { () async throws(ArchiveError) in
            (
                try await entering.accounts.user(login: choice.login) != nil,
                try await entering.owners(of: letter.personID)
            )
        }
        guard !isTaken else { return .taken }
        guard owners.isEmpty || letter.isSecond else {
            throw Refusal(.conflict, "There is an account for this record already. Ask your clinic about it.")
        }
        try await spend(letter, at: now)
        var user = User(login: choice.login, role: .patient, password: await choose.hash(choice.password))
        (user.patients, user.fhirUser) = ([letter.personID], "Patient/\(letter.personID)")
        do throws(ArchiveError) { try await entering.accounts.keep(user) } catch {
            guard error == .contradiction else { throw Refusal(error) }
            // Somebody took the name at this moment: the letter is as good as before.
            try await entering.reading { () async throws(ArchiveError) in
                _ = try await entering.letters.changing(letter.id) { letter in
                    letter.reopen()
                    return true
                }
            }
            return .taken
        }
        try await note("register", letter, user, .success, now)
        try await entering.reading { () async throws(ArchiveError) in try await entering.letters.revoke(letter.id) }
        try await entering.close(letter, .completed, by: user, at: now)
        guard
            let kept = try await entering.reading({ () async throws(ArchiveError) in
                try await entering.accounts.user(id: user.id)
            })
        else { throw Self.over }
        return .made(kept)
    }

    /// Of many who come with one letter at once, one is the first.
    private func spend(_ letter: EntryLetter, at now: Timestamp) async throws(Refusal) {
        let spent = try await entering.reading { () async throws(ArchiveError) in
            try await entering.letters.changing(letter.id) { letter in
                guard letter.state(at: now) == .open else { return false }
                letter.end(.used)
                return true
            }
        }
        guard spent != nil else { throw Self.over }
    }

    /// As people type a name, and as it can stand anywhere.
    private static func isName(_ name: String) -> Bool {
        let letters = name.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || "._-@+".utf8.contains(byte)
        }
        return letters && (3...64).contains(name.utf8.count)
    }

    static let over = Refusal(.gone, "This letter was used, withdrawn, or is too old. Ask your clinic for a new one.")

    private func note(
        _ interaction: String,
        _ letter: EntryLetter?,
        _ user: User?,
        _ outcome: AuditedAct.Outcome,
        _ now: Timestamp
    ) async throws(Refusal) {
        var act = AuditedAct(at: now, action: .execute, interaction: interaction, user: user?.id)
        (act.kind, act.resource) = (letter == nil ? nil : "Task", letter?.task)
        (act.persons, act.outcome) = (letter.map { [$0.personID] } ?? [], outcome)
        try await desk.journal.note(act)
    }
}
