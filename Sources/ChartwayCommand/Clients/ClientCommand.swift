import ArgumentParser

/// Which programs may ask for data.
struct ClientCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "client",
        abstract: "Register, list and switch off apps and services.",
        subcommands: [ClientAddCommand.self, ClientListCommand.self, ClientChangeCommand.self]
    )
}
