import RecordStore
import Testing

@testable import Gateway

/// A clinic that writes to its patients, and what they get.
struct NoticeHouse {
    let visits: VisitHouse
    let box = Postbox()
    let settings: NoticeSettings
    let outbox: RunOutbox
    let choosing: ChooseNotices
    var house: WorkHouse { visits.house }
    var ana: User { house.ana }

    init(quiet: (from: Int, to: Int) = (0, 0)) async throws {
        visits = try await VisitHouse()
        var settings = NoticeSettings()
        (settings.mail, settings.texting, settings.quiet) = (NoticeSettings.Mail(), NoticeSettings.Texting(), quiet)
        settings.mail?.name = "Lakeside Clinic"
        self.settings = settings
        outbox = RunOutbox(
            archive: visits.house.archive,
            register: visits.house.register,
            address: ServerAddress(base: "https://records.example.org"),
            clock: visits.visits.clock,
            settings: settings,
            sender: box
        )
        choosing = ChooseNotices(
            archive: visits.house.archive,
            register: visits.house.register,
            clock: visits.visits.clock,
            settings: settings
        )
        // From here on, what happens is news.
        try await look()
    }

    func look(at now: Timestamp = .now) async throws { while try await outbox.look(at: now) {} }

    /// Looks, and sends what is due.
    @discardableResult func run(at now: Timestamp = .now) async throws -> [Letter] {
        let before = box.letters.count
        try await look(at: now)
        while try await outbox.deliver(as: "test", at: now) {}
        return Array(box.letters.dropFirst(before))
    }

    /// Shows that an address is somebody's.
    func confirm(
        _ channel: NoticeChannel = .email,
        _ address: String = "ana@example.org",
        language: String = "en",
        _ user: User? = nil
    ) async throws {
        let user = user ?? ana
        try await choosing.ask(channel, address, language: language, by: user)
        let letter = try #require(try await run().last)
        try await choosing.confirm(channel, Self.code(letter), by: user)
    }

    static func code(_ letter: Letter) -> String {
        String(letter.text.split(whereSeparator: { !$0.isNumber }).first { $0.count == 6 } ?? "")
    }

    /// The clinic answers a message of Ana's.
    func answer(_ text: String = "Your rash is the drug.", form: String = "1") async throws {
        let own = house.handle(house.a, ana)
        let draft = MessageDraft(topic: "medicine", subject: "Rash", text: "What now?")
        let key = try await house.writing.begin(own, draft, WorkForm("begin \(form)", of: ana), by: ana)
        let chart = house.handle(house.a, house.doctor)
        let back = WorkForm("back \(form)", of: house.doctor)
        try await house.writing.answer(chart, key, MessageDraft(text: text), back, by: house.doctor)
    }

    func later(_ milliseconds: Int64) -> Timestamp {
        Timestamp(milliseconds: Timestamp.now.milliseconds + milliseconds)
    }
}
