/// A secret that somebody carries and that opens something for a time: a code, a refresh token, a session.
package struct Ticket: Sendable, Hashable {
    package enum Purpose: Int64, Sendable, CaseIterable {
        /// An authorization request that waits for somebody's consent.
        case consent = 1
        /// An authorization code.
        case code
        case refresh
        /// A browser in which somebody has logged in.
        case session
        /// What an EHR hands to an app that it launches.
        case launch
        /// The id of a client's assertion; it may come once.
        case assertion
        /// A log-in whose password was right and whose second factor is still to come.
        case secondFactor
        /// The key that a sender gave a delivery, so that it can ask again without a second effect.
        case intakeKey
        /// What was answered under such a key.
        case intakeAnswer
        /// The secret address of a calendar.
        case calendar
        /// The secret address by which a reminder of an appointment is answered.
        case reminder
        /// The link by which somebody accepts to act for a patient.
        case invitation
        /// The code of a letter by which the clinic lets somebody make an account, or choose a new password.
        case entry
        /// The steps between such a code and the end of it, for whoever has shown that it is theirs.
        case enrolment
        /// The link, in a mail, by which somebody chooses a new password.
        case reset
    }

    package let purpose: Purpose
    /// SHA-256 of the secret.
    package let digest: [UInt8]
    /// The id of the holder under whom it was issued; it ends with that one.
    package let holder: String
    /// JSON, or nothing.
    package let body: [UInt8]
    package let expires: Timestamp

    package init(purpose: Purpose, digest: [UInt8], holder: String, body: [UInt8] = [], expires: Timestamp) {
        self.purpose = purpose
        self.digest = digest
        self.holder = holder
        self.body = body
        self.expires = expires
    }
}
