import Gateway

/// The use cases by which people get in: letters, forgotten passwords, and what an account does for itself.
struct EntryServices: Sendable {
    let handing: HandOutLetters
    let opening: OpenLetter
    let resetting: ResetPassword
    let account: OwnAccount
    let clock: ClinicClock
    let address: ServerAddress
    /// Whether the operator has set up mail.
    let hasMail: Bool

    init(_ entering: EntryDesk, address: ServerAddress) {
        self.address = address
        (clock, hasMail) = (entering.clock, entering.hasMail)
        handing = HandOutLetters(entering: entering)
        opening = OpenLetter(entering: entering)
        resetting = ResetPassword(entering: entering)
        account = OwnAccount(entering: entering)
    }
}
