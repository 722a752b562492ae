import JSONTree
import MappingTables
import RecordStore
import Testing

@testable import Gateway

/// A clinic that lets its patients in: Ana has an account, the person of record B has none.
struct EntryHouse {
    let notices: NoticeHouse
    let entering: EntryDesk
    let opening: OpenLetter
    let resetting: ResetPassword
    var house: WorkHouse { notices.house }
    var handing: HandOutLetters { HandOutLetters(entering: entering) }
    var account: OwnAccount { OwnAccount(entering: entering) }
    var logIn: LogIn { LogIn(register: house.register) }

    static let password = "four wet words in a row"
    static let born = "1980-02-03"

    init(known: KnownPasswords? = nil, channels: [NoticeChannel] = [.email]) async throws {
        notices = try await NoticeHouse()
        entering = EntryDesk(
            desk: notices.house.desk,
            rule: PasswordRule(known: known),
            days: 14,
            clock: ClinicClock(zone: .utc),
            channels: channels
        )
        // The house of appointments gives record B an account; here nobody has one yet.
        for owner in try await entering.owners(of: notices.house.b) {
            try await entering.accounts.remove(user: owner.id)
        }
        (opening, resetting) = (OpenLetter(entering: entering), ResetPassword(entering: entering))
    }

    /// Staff make a letter about record B, or about Ana's account.
    func letter(
        _ kind: EntryLetter.Kind = .registration,
        to address: String = "",
        isSecond: Bool = false,
        form: String = "1",
        at now: Timestamp = .now
    ) async throws -> HandOutLetters.Made {
        var draft = EntryDraft()
        (draft.note, draft.address, draft.isSecond) = ("Passport seen", address, isSecond)
        let isRecovery = kind == .recovery
        return try await handing(
            kind,
            house.handle(isRecovery || isSecond ? house.a : house.b, house.doctor),
            login: isRecovery ? "ana" : "",
            draft,
            WorkForm(form, of: house.doctor),
            by: house.doctor,
            at: now
        )
    }

    func prove(_ code: String, _ born: String = Self.born, at now: Timestamp = .now) async throws -> String? {
        try await opening.prove(code, born: born, from: "a", at: now)
    }

    static func choice(
        _ login: String = "bea",
        _ password: String = Self.password,
        digits: String = ""
    ) -> SecretChoice {
        var choice = SecretChoice()
        (choice.login, choice.password, choice.again, choice.digits) = (login, password, password, digits)
        return choice
    }

    func user(_ login: String) async throws -> User? {
        try await AccountBook(register: house.register).user(login: login)
    }

    /// Ana with a password that is known.
    func anaWithPassword() async throws -> User {
        var ana = try #require(try await user("ana"))
        ana.password = PasswordHash("her old password is long")
        try await AccountBook(register: house.register).keep(ana)
        return try #require(try await user("ana"))
    }

    /// Stages of the Tasks of a record that are about letters.
    func stages(of id: String) async throws -> [String] {
        try await house.stored("Task", of: id).compactMap { $0.root["status"]?.string }
    }

    static func path(_ letter: Letter) -> String {
        letter.text.split(separator: "\n").first { $0.contains("/login/reset/") || $0.contains("/register/") }
            .map { String($0.split(separator: "/").last ?? "") } ?? ""
    }
}
