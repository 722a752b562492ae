import RecordStore

/// Ends what an account has opened elsewhere: whoever knew its password may have let in browsers and apps.
struct EndAccess: Sendable {
    let register: any AccessRegister

    /// Ends all sessions but one, all apps with their tokens, and what was begun with the old password.
    ///
    /// - Parameters:
    ///   - account: The id of the account.
    ///   - session: The digest of the session that stays; `nil` for none.
    ///   - now: The time.
    /// - Throws: If the register cannot be used now.
    func callAsFunction(
        _ account: String,
        keeping session: [UInt8]? = nil,
        at now: Timestamp
    ) async throws(ArchiveError) {
        for ticket in try await register.tickets(.session, holder: account, at: now) where ticket.digest != session {
            _ = try await register.use(.session, digest: ticket.digest, at: now)
        }
        let book = AccountBook(register: register)
        for grant in try await book.grants(user: account) { try await book.withdraw(grant: grant.id) }
        for purpose in [Ticket.Purpose.secondFactor, .reset, .calendar] {
            try await register.revoke(holder: account, purpose: purpose)
        }
    }
}
