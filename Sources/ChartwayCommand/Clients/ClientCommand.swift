import ArgumentParser

/// Which programs may ask for data.
struct ClientCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "client",
        abstract: "Register, list and switch off apps and services.",
        discussion: """
            Examples:
              chartway client add "Heart App" --redirect https://heart.example.org/back --scope "launch/patient patient/*.rs"
              chartway client list
              chartway client change 6f9e… --disable
              chartway client approve 6f9e…       a service that registered itself
            """,
        subcommands: [
            ClientAddCommand.self, ClientListCommand.self, ClientChangeCommand.self, ClientApproveCommand.self,
        ]
    )
}
