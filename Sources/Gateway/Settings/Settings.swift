/// What an operator decides: flags over environment over `chartway.yml` over defaults; every one is listed in
/// `docs/environment.md`.
package struct Settings: Sendable, Hashable {
    /// An SQLite file, or the address of a PostgreSQL database.
    package var database = "chartway.db"
    /// A folder whose tables and site files go before the embedded ones.
    package var mappings: String?
    /// Where documents are fetched from.
    package var pulls: [PullSettings] = []
    /// Whose health cards are believed.
    package var issuers: [IssuerSettings] = []

    /// Who sends HL7 v2 messages by MLLP.
    package var messageSources: [MessageSource] = []

    /// Where notifications may be sent.
    package var subscriptions = SubscriptionSettings()

    /// How people are told that there is something new for them.
    package var notices = NoticeSettings()

    /// How appointments are made; `nil` for UTC and no video.
    package var appointments: AppointmentSettings?

    /// How people get an account and a password.
    package var accounts = AccountSettings()

    /// Until which age parents see what.
    package var family = FamilySettings()

    /// Whether apps may register themselves.
    package var registration = RegistrationSettings()

    /// How often one client may ask.
    package var requests = RequestSettings()

    /// Who runs this server, as apps and patients are told; `nil` if nobody is told.
    package var brand: BrandSettings?

    /// The defaults.
    package init() {}
}
