import ArgumentParser
import Foundation
import Gateway
import RecordStore

/// Makes an account.
struct UserAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Make an account that can log in.",
        discussion: """
            The password comes from a file, or is made up and printed once.

            Examples:
              chartway user add ana --patient 3f2c…                  sees one record
              chartway user add rosa --relative              sees nothing until a patient invites her
              chartway user add dr.lee --role clinician --second-factor
              chartway user add ana --patient 3f2c… --password-file secret.txt

            Exit codes: 0 made, 64 the name is taken or the password too weak, 74 storage.
            """
    )

    @OptionGroup var options: RegisterOptions

    @Option(help: "patient, clinician or administrator.")
    var role = User.Role.patient

    @Option(help: "Id of a person whose record the account opens; may come several times.")
    var patient: [String] = []

    @Flag(help: "Somebody without a record here, who acts for patients that invite them.")
    var relative = false

    @Option(help: "The resource that describes the user (default: Patient/ID of the first patient).")
    var fhirUser: String?

    @Option(help: "File whose first line is the password.")
    var passwordFile: String?

    @Flag(help: "Ask for the digits of an authenticator app too; its key is printed once.")
    var secondFactor = false

    @Flag(help: "One JSON object on standard output.")
    var json = false

    @Argument(help: "The name that is typed to log in.")
    var login: String

    func run() async throws {
        try await complaining {
            guard role != .patient || patient.isEmpty == relative else {
                throw Complaint(
                    "a patient's account needs --patient ID (chartway people lists them), or --relative for who has none",
                    .usage
                )
            }
            let password = try passwordFile.map { try NewPassword.read($0) } ?? NewPassword.invent()
            var user = User(login: login, role: role, password: PasswordHash(password))
            user.patients = Set(patient)
            user.fhirUser = fhirUser ?? patient.first.map { "Patient/\($0)" }
            if secondFactor { user.secondFactor = Secret.random(20) }
            let new = user
            try await options.changing("user-add") { book, _ in
                do throws(ArchiveError) { try await book.keep(new) } catch {
                    throw error == .contradiction
                        ? Complaint("this name is taken; chartway user list shows all", .usage) : Complaint(error)
                }
            }
            let line = UserLine(user: user, password: passwordFile == nil ? password : nil, showsKey: true)
            Terminal.say(json ? line.json : line.text)
        }
    }
}

extension User.Role: ExpressibleByArgument {}
