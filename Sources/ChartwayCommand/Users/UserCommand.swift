import ArgumentParser

/// Who may log in.
struct UserCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: "Add, list, change and close accounts.",
        discussion: """
            Examples:
              chartway user add ana --patient 3f2c…
              chartway user list
              chartway user change ana --close
            """,
        subcommands: [UserAddCommand.self, UserListCommand.self, UserChangeCommand.self]
    )
}
