import Gateway

/// The use cases behind the pages of appointments, for patients and for the clinic.
struct VisitServices: Sendable {
    let reading: ReadVisits
    let booking: BookVisit
    let changing: ChangeVisit
    let waiting: WaitForVisit
    let answering: AnswerReminder
    let feed: CalendarFeed
    let schedules: MakeSchedule
    let days: TendSchedule
    let address: ServerAddress
    /// Whether there are visits by video.
    let hasVideo: Bool

    init(desk: VisitDesk, view: ViewRecord, address: ServerAddress) {
        self.address = address
        let offers = OfferSlots(visits: desk)
        reading = ReadVisits(visits: desk, view: view)
        booking = BookVisit(visits: desk)
        changing = ChangeVisit(visits: desk, offers: offers)
        answering = AnswerReminder(visits: desk, changing: changing)
        waiting = WaitForVisit(visits: desk, offers: offers)
        feed = CalendarFeed(visits: desk)
        schedules = MakeSchedule(visits: desk, offers: offers)
        days = TendSchedule(visits: desk, offers: offers)
        hasVideo = desk.hasVideo
    }
}
