import ArgumentParser

/// Who may log in.
struct UserCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: "Add, list, change and close accounts.",
        subcommands: [UserAddCommand.self, UserListCommand.self, UserChangeCommand.self]
    )
}
