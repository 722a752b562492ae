import ArgumentParser
import Gateway
import RecordStore

/// Changes what an account may, how it logs in, or closes it.
struct UserChangeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: "Change an account, close it or open it again.",
        discussion: """
            What is taken away ends with the next request, also for apps that the user has connected.

            Examples:
              chartway user change ana --password                   a new one is made up and printed once
              chartway user change ana --add-patient 9a01…          opens one more record
              chartway user change ana --remove-patient 9a01…
              chartway user change ana --close

            Exit codes: 0 changed, 64 there is no such account, 74 storage.
            """
    )

    @OptionGroup var options: RegisterOptions

    @Option(help: "Id of a person whose record the account opens from now on.")
    var addPatient: [String] = []

    @Option(help: "Id of a person whose record it opens no longer.")
    var removePatient: [String] = []

    @Flag(help: "Make up a new password and print it once; all sessions end.")
    var password = false

    @Flag(help: "Ask for an authenticator's digits from now on; its new key is printed once.")
    var secondFactor = false

    @Flag(help: "No log-in any more, and no app of the user's gets anything.")
    var close = false

    @Flag(help: "Open a closed account again.")
    var reopen = false

    @Flag(help: "One JSON object on standard output.")
    var json = false

    @Argument(help: "The name that is typed to log in.")
    var login: String

    func run() async throws {
        try await complaining {
            guard !(close && reopen) else { throw Complaint("give --close or --reopen, not both", .usage) }
            let line = try await options.changing("user-change") { book, register in
                guard let user = try await book.user(login: login) else {
                    throw Complaint("there is no such account; chartway user list shows all", .usage)
                }
                let line = changed(user)
                do throws(ArchiveError) {
                    try await book.keep(line.user)
                    // Whoever had the account had its secrets too.
                    for purpose in [Ticket.Purpose.session, .calendar] where password || close {
                        try await register.revoke(holder: user.id, purpose: purpose)
                    }
                } catch { throw Complaint(error) }
                return line
            }
            Terminal.say(json ? line.json : line.text)
        }
    }

    private func changed(_ user: User) -> UserLine {
        var user = user
        var invented: String?
        user.patients.formUnion(addPatient)
        user.patients.subtract(removePatient)
        if password {
            let text = NewPassword.invent()
            user.password = PasswordHash(text)
            (user.failures, user.lockedUntil) = (0, nil)
            invented = text
        }
        if secondFactor { user.secondFactor = Secret.random(20) }
        if close || reopen { user.isClosed = close }
        return UserLine(user: user, password: invented, showsKey: secondFactor)
    }
}
