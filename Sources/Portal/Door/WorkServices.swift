package import Gateway
import RecordStore

/// The use cases behind the pages on which patients and staff do something.
package struct WorkServices: Sendable {
    let reading: ReadMessages
    let writing: WriteMessage
    let tending: TendMessages
    let refills: FollowRefills
    let deciding: DecideRefill
    let queue: WorkQueue
    let deliveries: RecentDeliveries
    let visits: VisitServices
    let notices: ChooseNotices
    let outbox: TendOutbox
    let family: FamilyServices
    let entering: EntryServices

    package init(
        desk: WorkDesk,
        view: ViewRecord,
        sites: SiteDirectory,
        appointments: AppointmentSettings,
        family: FamilySettings = FamilySettings(),
        passwords: PasswordRule = PasswordRule(),
        letterDays: Int = AccountSettings().letterDays,
        address: ServerAddress,
        notices: ChooseNotices,
        outbox: TendOutbox
    ) {
        let clock = ClinicClock(zone: appointments.zone)
        self.family = FamilyServices(
            family: FamilyDesk(desk: desk, settings: family, clock: clock),
            address: address
        )
        (self.notices, self.outbox) = (notices, outbox)
        let entry = EntryDesk(
            desk: desk,
            rule: passwords,
            days: letterDays,
            clock: clock,
            channels: notices.channels
        )
        entering = EntryServices(entry, address: address)
        visits = VisitServices(desk: VisitDesk(desk: desk, settings: appointments), view: view, address: address)
        reading = ReadMessages(desk: desk, view: view)
        writing = WriteMessage(desk: desk)
        tending = TendMessages(desk: desk)
        refills = FollowRefills(desk: desk, view: view)
        deciding = DecideRefill(desk: desk)
        queue = WorkQueue(desk: desk)
        deliveries = RecentDeliveries(desk: desk, sites: sites)
    }

    /// What is new in a record to somebody who looks at its first page.
    func news(in record: ViewedRecord, for user: User) async throws(Refusal) -> WorkNews {
        var news = WorkNews(messages: try await reading.news(in: record, for: user))
        news.handOver = try await family.reading.handOver(in: record, for: user, at: .now)
        news.prescriptions = try await refills.standing(in: record)
        return news
    }
}
