import ArgumentParser

/// What was granted, and the keys that tokens are signed with.
struct TokenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "List and end what users have granted, launch apps, change the signing keys.",
        subcommands: [
            TokenIssueCommand.self, TokenListCommand.self, TokenRevokeCommand.self, TokenLaunchCommand.self,
            TokenKeysCommand.self,
        ]
    )
}
