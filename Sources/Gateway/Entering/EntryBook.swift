import RecordStore

/// Letters by which the clinic lets people in, read from the register and written to it.
struct EntryBook: Sendable {
    private static let attempts = 20

    let register: any AccessRegister

    func letters() async throws(ArchiveError) -> [EntryLetter] {
        try await register.holders(.entry, owner: nil).compactMap(EntryLetter.init)
    }

    func letter(_ id: String) async throws(ArchiveError) -> EntryLetter? {
        try await register.holder(.entry, id: id).flatMap(EntryLetter.init)
    }

    /// - Throws: ``ArchiveError/contradiction`` if it was changed meanwhile.
    func keep(_ letter: EntryLetter) async throws(ArchiveError) { try await register.keep(letter.holder) }

    /// Changes a letter, again if somebody else changed it at that moment: of all that is counted nothing is lost.
    ///
    /// - Parameters:
    ///   - id: Of the letter.
    ///   - change: Says whether there is something to change.
    /// - Returns: The letter as it was changed; `nil` if there is none, or nothing to change.
    /// - Throws: ``ArchiveError/outdated`` if others are always quicker.
    func changing(
        _ id: String,
        _ change: (inout EntryLetter) -> Bool
    ) async throws(ArchiveError) -> EntryLetter? {
        for _ in 0..<Self.attempts {
            guard var letter = try await letter(id), change(&letter) else { return nil }
            do throws(ArchiveError) {
                try await keep(letter)
                return letter
            } catch {
                guard error == .contradiction else { throw error }
            }
        }
        throw .outdated
    }

    /// Takes back the codes of a letter, and the steps that were begun with them.
    func revoke(_ id: String) async throws(ArchiveError) {
        for purpose in [Ticket.Purpose.entry, .enrolment] {
            try await register.revoke(holder: id, purpose: purpose)
        }
    }
}
